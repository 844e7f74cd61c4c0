package io.watchgate.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one option: a component of a plugin's configuration record.
 *
 * <p>The key in YAML is the component's name in snake case ({@code maxFileSizeMb} is {@code max_file_size_mb}). Types
 * that can be read: {@code String}, {@code boolean}, {@code int}, {@code long}, {@code double}, {@code Path} (relative
 * ones count from the configuration file), {@code Duration} (seconds), enums (lower case), {@code List} and {@code Map}
 * from {@code String} of these, other records, and {@code Optional} of any of them. Help, checks and the JSON Schema
 * are made from these descriptions.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

    /** Stands for "must be given". */
    String REQUIRED = "\0required";

    /** One line that says what it does. */
    String doc();

    /** What holds when the option is not given, written as in YAML; empty lists and maps are {@code []} and {@code {}}. */
    String otherwise() default REQUIRED;

    /** The least number allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest number allowed. */
    double max() default Double.POSITIVE_INFINITY;
}
