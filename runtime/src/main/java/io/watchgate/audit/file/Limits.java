package io.watchgate.audit.file;

/** How much of one record gets into the file. Servers, clients and other people's plugins decide how much there is. */
final class Limits {

    /** Characters of a method, a subject, a detail. */
    static final int NAME = 1024;

    /** Characters of a finding's message, which may name many tools. */
    static final int MESSAGE = 16 << 10;

    /** Findings of a record, and details of a finding. */
    static final int FINDINGS = 64;

    /** Texts in a list among the details. */
    static final int LIST = 256;

    private Limits() {}
}
