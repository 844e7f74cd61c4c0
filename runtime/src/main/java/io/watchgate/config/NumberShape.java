package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Style;
import java.util.Optional;

/** A number within a range. Subclasses say which kinds of number fit and what is made of the digits. */
abstract class NumberShape<T> implements Shape<T> {

    private final String noun;
    private final Range asked;
    private final Range possible;

    /**
     * @param noun what to write, such as "a whole number"
     * @param asked what the option allows
     * @param possible what T can hold
     */
    NumberShape(String noun, Range asked, Range possible) {
        this.noun = noun;
        this.asked = asked;
        this.possible = possible;
    }

    abstract boolean fits(Kind kind);

    /** Makes a value of the digits, which fit and lie in both ranges. */
    abstract T parse(String digits);

    abstract String schemaType();

    @Override
    public final String right() {
        return "write " + words();
    }

    @Override
    public final String words() {
        return noun + asked.words();
    }

    @Override
    public final Optional<T> read(Spot spot) {
        Optional<Scalar> scalar = spot.scalar(this);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Scalar found = scalar.get();
        if (!fits(found.kind())) {
            return spot.refuse(isQuotedNumber(found) ? "write the number without quotes" : right());
        }
        double number = Double.parseDouble(found.text());
        if (!asked.holds(number)) {
            return spot.refuse(this);
        }
        return possible.holds(number)
                ? Optional.of(parse(found.text()))
                : spot.refuse(right() + " that is nearer to 0");
    }

    @Override
    public final Schema schema() {
        return Schema.type(schemaType()).withRange(asked).orReference();
    }

    private boolean isQuotedNumber(Scalar found) {
        return found.style() == Style.QUOTED && fits(CoreSchema.kindOf(found.text()));
    }
}
