package io.watchgate.it.launcher;

import java.nio.file.Path;

/**
 * A folder that says it is a JDK. Its {@code java} prints its arguments, one a line, and its environment; asked to record
 * a start-up cache, it answers the requests on its standard input and writes one.
 */
record FakeJdk(Path home) {

    static FakeJdk of(Path home, String version) {
        return of(home, version, recordingAfter(":"));
    }

    /** One whose {@code java} is this script. */
    static FakeJdk of(Path home, String version, String java) {
        Installation.write(
                home.resolve("release"),
                "IMPLEMENTOR=\"Some Vendor, Inc.\"\nJAVA_RUNTIME_VERSION=\"%1$s+1\"\nJAVA_VERSION=\"%1$s\"\n"
                        .formatted(version));
        FakeJdk jdk = new FakeJdk(home);
        Installation.write(jdk.java(), java);
        jdk.java().toFile().setExecutable(true);
        return jdk;
    }

    /** A {@code java} that does this before it records. */
    static String recordingAfter(String command) {
        return String.join(
                "\n",
                "#!/bin/sh",
                "cache=",
                "for argument; do",
                "    case $argument in",
                "        -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) cache=${argument#*=} ;;",
                "    esac",
                "done",
                "if [ -n \"$cache\" ]; then",
                "    " + command,
                "    while read -r frame; do case $frame in *'\"id\":'*) echo '{}' ;; esac; done",
                "    printf '%s\\n' \"$@\" >\"$cache\"",
                "    exit",
                "fi",
                "printf '%s\\n' \"$0\" \"$@\"",
                "export -p",
                "");
    }

    Path java() {
        return home.resolve("bin/java");
    }
}
