package io.watchgate.security.hygiene;

/** What is done about the hidden characters of one kind. The audit knows of them in any case. */
public enum Treatment {
    /** They go. */
    STRIP,
    /** What can be seen is put in their place. */
    SHOW,
    /** The frame does not go on. */
    BLOCK,
    /** They stay. */
    PASS
}
