package io.watchgate.deployment;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The same code under the class file version of Java 17, with the stack maps that this version must have. */
final class ClassFileUpgrade {
    private ClassFileUpgrade() {}

    static byte[] toJava17(byte[] old) {
        // Quarkus' own writer computes no stack maps, and without them the class fails verification
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return Thread.currentThread().getContextClassLoader();
            }
        };
        ClassVisitor versionSetter = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version,
                    int access,
                    String name,
                    @Nullable String signature,
                    @Nullable String superName,
                    String @Nullable [] interfaces) {
                super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(old).accept(versionSetter, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
