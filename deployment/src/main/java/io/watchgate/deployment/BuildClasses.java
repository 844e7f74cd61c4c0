package io.watchgate.deployment;

/** Classes of the application that is being built. */
final class BuildClasses {

    private BuildClasses() {}

    /** The class of that name; it is not initialised. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of the index cannot be loaded: " + name, e);
        }
    }
}
