package io.watchgate.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/** A client, a gateway and a server at work. Every line is without its end. */
public interface Conversation extends AutoCloseable {

    void clientSays(byte[] bytes) throws IOException;

    void clientCloses() throws IOException;

    void serverSays(byte[] bytes) throws IOException;

    void serverWarns(byte[] bytes) throws IOException;

    /** The server closes its stdout and goes on. */
    void serverCloses() throws IOException;

    void serverExits(int code) throws IOException;

    void advance(Duration by);

    void auditors(boolean work);

    /** What the client has received. */
    Inbox<byte[]> client();

    /** What the server has received. */
    Inbox<byte[]> server();

    /** The records of the audit, each as the texts of its members. */
    Inbox<Map<String, String>> audit();

    /** The exit code of the gateway, once it has one. */
    OptionalInt exitCode(Duration patience);

    @Override
    void close();
}
