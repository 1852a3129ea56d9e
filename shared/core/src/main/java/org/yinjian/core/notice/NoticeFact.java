package org.yinjian.core.notice;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a notice says.
 *
 * @param source the sentence that says it
 * @param doubt why a person should look at it, in Chinese; empty where the sentence leaves no doubt
 */
public record NoticeFact<T>(T value, NoticeSentence source, Optional<String> doubt) {
    public static <T> NoticeFact<T> sure(T value, NoticeSentence source) {
        return new NoticeFact<>(value, source, Optional.empty());
    }

    public static <T> NoticeFact<T> doubtful(T value, NoticeSentence source, String doubt) {
        return new NoticeFact<>(value, source, Optional.of(doubt));
    }

    public <R> NoticeFact<R> map(Function<T, R> change) {
        return new NoticeFact<>(change.apply(value), source, doubt);
    }
}
