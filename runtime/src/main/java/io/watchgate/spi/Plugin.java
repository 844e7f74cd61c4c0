package io.watchgate.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a plugin that configurations can name.
 *
 * <p>Plugins are found and checked when the product is built, and all mistakes are reported together: a name that is
 * taken, a class that implements none or several of the plugin kinds, a configuration that is not a record, a
 * constructor that is not public. The class becomes a bean; one instance is made for each entry of the configuration
 * that names it, on the thread that starts the gateway.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Plugin {

    /** The name in the configuration: lower case letters, digits and underscores, a letter first. */
    String name();

    /** The record of its options; each component is described by {@link Option}. */
    Class<? extends Record> config() default NoOptions.class;

    /** One line for {@code watchgate plugins list}. */
    String summary();
}
