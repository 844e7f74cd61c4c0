package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void keepsWhatItIsGiven() {
        Tokens tokens = new Tokens();

        tokens.add(7, 3, 10, 15);
        tokens.add(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);

        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.word(0)).isEqualTo(7);
        assertThat(tokens.place(0)).isEqualTo(3);
        assertThat(tokens.start(0)).isEqualTo(10);
        assertThat(tokens.end(0)).isEqualTo(15);
        assertThat(tokens.word(1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(tokens.place(1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(tokens.start(1)).isZero();
        assertThat(tokens.end(1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void grows() {
        Tokens tokens = new Tokens();

        for (int i = 0; i < 1000; i++) {
            tokens.add(i, i + 1, i + 2, i + 3);
        }

        assertThat(tokens.size()).isEqualTo(1000);
        assertThat(tokens.word(999)).isEqualTo(999);
        assertThat(tokens.end(0)).isEqualTo(3);
    }

    @Test
    void takesBackTheLastOneIfItBeginsThere() {
        Tokens tokens = new Tokens();
        tokens.add(0, 1, 0, 1);
        tokens.add(5, 2, 4, 8);

        tokens.dropFrom(5);
        assertThat(tokens.size()).isEqualTo(2);

        tokens.dropFrom(4);
        assertThat(tokens.size()).isEqualTo(1);

        tokens.dropFrom(0);
        assertThat(tokens.size()).isEqualTo(1);
    }
}
