package io.watchgate.bus;

import io.watchgate.spi.Auditor;

/**
 * An auditor's place at the end of the way.
 *
 * @param name the plugin's name in the configuration
 * @param critical whether its failure rejects the frames that it could not record
 */
public record AuditStation(String name, boolean critical, Auditor auditor) {}
