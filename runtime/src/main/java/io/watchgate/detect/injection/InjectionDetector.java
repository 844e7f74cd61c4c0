package io.watchgate.detect.injection;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.function.Consumer;

/**
 * Finds orders to the model in what goes through the gateway: arguments, results, prompts and resources.
 *
 * <p>Each hit is the strongest evidence of a stretch of text; its confidence is that of the whole stretch.
 */
public final class InjectionDetector implements Detector {

    private final Examination examination;

    public InjectionDetector(Sensitivity sensitivity) {
        this.examination = new Examination(sensitivity, Phrase::traffic);
    }

    @Override
    public void scan(String text, Consumer<Match> hits) {
        examination.examine(text, null, hits);
    }
}
