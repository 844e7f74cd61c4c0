package io.watchgate.detect.pii;

import java.util.Locale;
import java.util.Set;

/** How much the last label of a name tells that the name is one: file names and code have dots and letters too. */
final class TopLevelDomains {

    private static final int LONGEST = 24;

    /** The generic ones that addresses of people are in. */
    private static final Set<String> COMMON = labels("""
            com org net edu gov mil int info biz name pro mobi jobs tel travel coop aero museum post cat asia
            app dev page cloud online store shop site tech blog email mail xyz top club vip work live life
            world news today space website digital agency company group team global network solutions systems
            services support consulting ventures capital finance bank legal law health care clinic dental
            academy school university education institute foundation church social chat media studio design
            photography art music film games fun fit run ninja guru expert zone city berlin wien hamburg koeln
            bayern tirol paris bzh london scot wales cymru amsterdam gent brussels vlaanderen madrid barcelona
            eus gal nyc boston miami vegas tokyo osaka kyoto sydney melbourne africa capetown moscow istanbul
            swiss quebec lat bio eco green energy engineering software computer codes hosting web wiki one plus
            money insurance realty estate homes house family love wedding gmbh ltd llc inc sarl ngo ong test
            example invalid google microsoft apple amazon bmw audi siemens sap dhl aws ibm
            """);

    /** What follows an at sign and a dot in the names of files, packages and units. */
    private static final Set<String> OTHERS = labels("""
            png jpg jpeg gif svg webp avif ico bmp tif tiff css scss less js mjs cjs jsx ts tsx json html htm
            xml yaml yml toml txt log csv pdf exe dll jar war class java kt rb tgz gz zip tar rpm deb whl conf
            service socket timer target mount slice local localhost localdomain internal lan intranet home corp
            arpa onion vue lock md5 sql bak tmp orig
            """);

    private TopLevelDomains() {}

    private static Set<String> labels(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** 0 when this cannot be one. */
    static double confidence(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.startsWith("xn--") && lower.length() > 6) {
            return Confidence.SURE;
        }
        if (label.length() < 2 || label.length() > LONGEST || !isOfLetters(label) || isMixed(label, lower)) {
            return 0;
        }
        if (OTHERS.contains(lower)) {
            return Confidence.FAINT;
        }
        boolean isCountryOrForeign = label.length() == 2 || label.charAt(0) >= 0x80;
        return isCountryOrForeign || COMMON.contains(lower) ? Confidence.SURE : Confidence.WEAK;
    }

    private static boolean isOfLetters(String label) {
        return label.chars().allMatch(Character::isLetter);
    }

    /** {@code toString} is a method. {@code Com} opens a sentence, or closes one that a telephone has written. */
    private static boolean isMixed(String label, String lower) {
        String tail = label.substring(1);
        return !tail.equals(lower.substring(1)) && !label.equals(label.toUpperCase(Locale.ROOT));
    }
}
