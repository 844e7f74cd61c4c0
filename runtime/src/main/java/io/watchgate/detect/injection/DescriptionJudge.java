package io.watchgate.detect.injection;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.function.Consumer;

/**
 * Judges what a server says about itself: the descriptions of its tools, prompts and resources, and its instructions.
 *
 * <p>A description has no business with other tools, with the user's files or with what the user is told. So it is judged
 * more strictly than a text that merely comes through, and by more.
 */
public final class DescriptionJudge implements Detector {

    private final Examination examination;

    public DescriptionJudge(Sensitivity sensitivity) {
        this.examination = new Examination(sensitivity, Phrase::description);
    }

    /** Judges the words of somebody unknown: names of tools say nothing then. */
    @Override
    public void scan(String text, Consumer<Match> hits) {
        examination.examine(text, null, hits);
    }

    /** Judges what somebody says, knowing who it is. */
    public void scan(String text, Speaker speaker, Consumer<Match> hits) {
        examination.examine(text, speaker, hits);
    }
}
