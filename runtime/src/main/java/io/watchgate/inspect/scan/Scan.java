package io.watchgate.inspect.scan;

import io.watchgate.config.GatewayConfig;
import io.watchgate.gateway.PluginFactory;
import io.watchgate.inspect.Line;
import io.watchgate.inspect.Lines;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.FrameLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Judges one input with the policies of a configuration. For use by one thread. */
public final class Scan implements AutoCloseable {

    private static final int PIECE = 1 << 20;
    private static final int OVERLAP = 64 << 10;

    private final Bench bench;
    private final Conversation conversation;
    private final FrameCodec codec;
    private final TextPieces pieces = new TextPieces(PIECE, OVERLAP);
    private final Tally tally = new Tally();
    private final TextScan texts;
    private final Consumer<Remark> remarks;
    /** Whether something was judged before what is gathered now. */
    private boolean begun;

    /**
     * Makes the policies.
     *
     * @param remarks is told of each finding as it is found
     * @throws RuntimeException when a plugin refuses to start, with a message for a person
     */
    public Scan(
            GatewayConfig config, PluginFactory plugins, Clock clock, LongSupplier ticker, Consumer<Remark> remarks) {
        FrameLimits limits = FrameLimits.DEFAULT;
        this.codec = new FrameCodec(
                new FrameLimits(config.limits().maxMessageSizeMb() << 20, limits.depth(), limits.openNames()));
        this.conversation = new Conversation(config.upstream().name(), clock);
        this.bench = new Bench(config, plugins, clock, ticker);
        this.texts = new TextScan(bench, conversation);
        this.remarks = remark -> {
            tally.add(remark);
            remarks.accept(remark);
        };
    }

    /** Reads the input to its end. */
    public Tally judge(InputStream in, InputKind kind) throws IOException {
        Lines lines = new Lines(in, codec.limits().bytes() + 1);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            judge(line.get(), kind);
        }
        if (kind == InputKind.AUTO && !begun) {
            judgeAsOneFrame();
        }
        finishText();
        return tally;
    }

    private void judge(Line line, InputKind kind) {
        boolean blank = isBlank(line);
        Optional<Reading> reading = kind == InputKind.TEXT || blank || !line.begins()
                ? Optional.empty()
                : Optional.of(codec.read(line.bytes()));
        if (reading.isPresent() && reading.get() instanceof Reading.Read read && line.isWhole()) {
            finishText();
            judge(read.frame(), line.number());
        } else if (kind != InputKind.FRAMES) {
            judgeAsText(line, blank);
        } else if (reading.isPresent() && reading.get() instanceof Reading.Refused refused) {
            tally.addMessage();
            bench.refuse(refused.refusal(), conversation.ofToolResult())
                    .forEach(ruling -> remark(ruling, line.number()));
        }
    }

    private void judge(Frame frame, long line) {
        begun = true;
        tally.addMessage();
        bench.judge(frame, conversation.of(frame)).forEach(ruling -> remark(ruling, line));
    }

    private void remark(Ruling ruling, long line) {
        remarks.accept(ruling.at(line, Remark.pointer(ruling.finding())));
    }

    /** Blank lines before and between frames are nobody's text. */
    private void judgeAsText(Line line, boolean blank) {
        if (blank && pieces.isEmpty()) {
            return;
        }
        if (line.begins()) {
            tally.addLineOfText();
        }
        pieces.add(line, piece -> {
            begun = true;
            texts.judge(piece, remarks);
        });
    }

    private void finishText() {
        pieces.finish().ifPresent(piece -> texts.judge(piece, remarks));
        texts.forget();
    }

    /** A frame that somebody has made readable stands on many lines. */
    private void judgeAsOneFrame() {
        byte[] all = pieces.pending();
        if (all.length > 0 && codec.read(all) instanceof Reading.Read read) {
            pieces.forget();
            tally.forgetText();
            judge(read.frame(), 1);
        }
    }

    private static boolean isBlank(Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        bench.close();
    }
}
