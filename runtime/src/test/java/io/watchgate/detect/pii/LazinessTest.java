package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Detector;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** libphonenumber has the numbering plans of the whole world; nobody waits for it who has no number to look up. */
class LazinessTest {

    private static final String LIBRARY = "com.google.i18n.phonenumbers.";

    @Test
    void thePlansAreNotLoadedBeforeTheFirstNumber() throws ReflectiveOperationException {
        WatchingLoader loader = new WatchingLoader();
        Detector detector = detector(loader);

        detector.scan("jane@example.org, 2024-01-15, phone 201-555-0123, +1 234, SSN 078-05-1120", match -> {});
        assertThat(loader.asked).isEmpty();

        detector.scan("+1 201-555-0123", match -> {});
        assertThat(loader.asked).contains(LIBRARY + "PhoneNumberUtil");
    }

    private static Detector detector(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = Class.forName(PiiDetector.class.getName(), true, loader);
        Class<?> types = Class.forName(PiiType.class.getName(), true, loader);
        Set<?> all = (Set<?>) EnumSet.class.getMethod("allOf", Class.class).invoke(null, types);
        return (Detector) type.getConstructor(Set.class, Optional.class).newInstance(all, Optional.empty());
    }

    /** Defines the classes of the detector once more, and notes which of the library they ask for. */
    private static final class WatchingLoader extends ClassLoader {

        private final Set<String> asked = new TreeSet<>();

        WatchingLoader() {
            super(LazinessTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(LIBRARY)) {
                asked.add(name);
            }
            boolean ours = name.startsWith(PiiDetector.class.getPackageName() + ".");
            Class<?> known = ours ? findLoadedClass(name) : super.loadClass(name, resolve);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
