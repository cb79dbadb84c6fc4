package aiworkbench.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Works on many things at once. Each core takes the next thing when it is through with one; parallel streams hand out a few large
 * parts instead, and all but one core would rest while the last part is worked on.
 */
final class AllCores {

    private AllCores() {}

    /** What the work gives for each thing, in their order. What the work throws is thrown. */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        var results = new AtomicReferenceArray<R>(things.size());
        var next = new AtomicInteger();
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        IntStream.range(0, cores).parallel().forEach(_ -> {
            for (int at = next.getAndIncrement(); at < things.size(); at = next.getAndIncrement()) {
                results.set(at, work.apply(things.get(at)));
            }
        });
        return IntStream.range(0, things.size()).mapToObj(results::get).toList();
    }
}
