/**
 * The auditor {@code file_auditing}: every decision as lines in a file, written before the frame moves.
 *
 * <p>A record takes two steps. A {@link io.watchgate.audit.file.RecordFormat} turns it into whole lines, and
 * {@link io.watchgate.audit.file.FileAuditing} hands the lines of all records that came together to a
 * {@link io.watchgate.audit.file.Destination} by one write. When that fails, the records are gone and their frames are
 * rejected, so that nothing passes unrecorded; the next write tries afresh, and finds no half line left over.
 *
 * <p>Two formats are there: {@link io.watchgate.audit.file.SimpleFormat} for people, in the lines that Watchgate has
 * always written, and {@link io.watchgate.audit.file.JsonLinesFormat} for machines. Neither writes a body, an argument, an
 * error message of a server or the text of an exception. A new format is a {@code RecordFormat} and a constant in
 * {@link io.watchgate.audit.file.Format}; a new place to write to is a {@code Destination}.
 *
 * <p>The file is guarded as evidence. It is made for its owner alone, never through a symbolic link. Whoever moves it away
 * and puts another in its place, as logrotate does, is followed; whoever removes it stops the traffic, because an audit
 * that makes itself a new file would hide that the old one is gone.
 */
@NullMarked
package io.watchgate.audit.file;

import org.jspecify.annotations.NullMarked;
