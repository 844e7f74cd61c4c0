package io.watchgate.spi;

/** How much a finding matters to whoever reads the audit. */
public enum Severity {
    INFO,
    WARN
}
