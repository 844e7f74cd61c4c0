package io.watchgate.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    @Test
    void saysInWordsWhatIsWrong() {
        assertThat(Unreadable.message("f", new NoSuchFileException("f")))
                .isEqualTo("cannot read f: there is no such file");
        assertThat(Unreadable.message("f", new AccessDeniedException("f")))
                .isEqualTo("cannot read f: permission denied");
        assertThat(Unreadable.message("f", new IOException("Is a directory")))
                .isEqualTo("cannot read f: Is a directory");
        assertThat(Unreadable.message("f", new FileSystemException("f", "g", "too many links")))
                .isEqualTo("cannot read f: too many links");
    }

    @Test
    void saysSomethingWhereTheSystemSaysNothing() {
        assertThat(Unreadable.message("f", new IOException())).isEqualTo("cannot read f: IOException");
        assertThat(Unreadable.message("f", new FileSystemException("f")))
                .isEqualTo("cannot read f: FileSystemException");
    }

    @Test
    void aNameDoesNothingToATerminal() {
        assertThat(Unreadable.message("a\u001b[2J\nb", new NoSuchFileException("f")))
                .isEqualTo("cannot read a\\u001b[2J\\u000ab: there is no such file");
    }
}
