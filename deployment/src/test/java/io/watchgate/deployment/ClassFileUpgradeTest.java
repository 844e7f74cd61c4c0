package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

class ClassFileUpgradeTest {
    @Test
    void setsTheVersionOfJava17() throws IOException {
        byte[] old = bytesOf(CommandLine.class.getName());

        assertThat(majorVersion(old)).isLessThan(Opcodes.V1_6);
        assertThat(majorVersion(ClassFileUpgrade.toJava17(old))).isEqualTo(Opcodes.V17);
    }

    @Test
    void whatWasUpgradedVerifiesAndRuns() throws Exception {
        Class<?> probe = new UpgradingLoader().loadClass(Probe.class.getName());

        Object usage = ((Callable<?>) probe.getDeclaredConstructor().newInstance()).call();

        assertThat(usage).asString().startsWith("Usage: probe [-hV]");
    }

    /** Makes picocli do most of what it does: reflect on a command, parse, lay out its help. */
    @CommandLine.Command(name = "probe", mixinStandardHelpOptions = true, version = "1")
    public static class Probe implements Callable<String> {
        @Override
        public String call() {
            CommandLine line = new CommandLine(this);
            line.parseArgs("--help");
            return line.getUsageMessage();
        }
    }

    private static final class UpgradingLoader extends ClassLoader {
        UpgradingLoader() {
            super(ClassFileUpgradeTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean picocli = name.startsWith("picocli.");
            if (!picocli && !name.equals(Probe.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, picocli);
        }

        private Class<?> define(String name, boolean upgrade) throws ClassNotFoundException {
            try {
                byte[] bytes = upgrade ? ClassFileUpgrade.toJava17(bytesOf(name)) : bytesOf(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static byte[] bytesOf(String name) throws IOException {
        String path = name.replace('.', '/') + ".class";
        try (InputStream in = ClassFileUpgradeTest.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static int majorVersion(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(6);
    }
}
