package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatIsInterestingIsToldUntilTheWatchIsClosed() throws Exception {
        try (var watch = new FolderWatch(List.of(folder, folder.resolve("missing")))) {
            var told = next(watch);
            Files.writeString(folder.resolve("a.txt"), "");
            Files.writeString(folder.resolve("a.plan.json"), "");
            assertTrue(told.get(30, TimeUnit.SECONDS));
            // More may be told of the same change.
            var closing = CompletableFuture.supplyAsync(() -> {
                boolean more = true;
                while (more) {
                    more = next(watch).join();
                }
                return more;
            });
            watch.close();
            assertFalse(closing.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsNotInterestingIsAskedForAndNotTold() throws Exception {
        try (var watch = new FolderWatch(List.of(folder))) {
            var asked = new CompletableFuture<String>();
            var told = next(watch, name -> {
                asked.complete(name.toString());
                return name.toString().equals("b");
            });
            Files.writeString(folder.resolve("a"), "");
            assertEquals("a", asked.get(30, TimeUnit.SECONDS));
            assertFalse(told.isDone());
            Files.writeString(folder.resolve("b"), "");
            assertTrue(told.get(30, TimeUnit.SECONDS));
        }
    }

    private static CompletableFuture<Boolean> next(FolderWatch watch) {
        return next(watch, name -> name.toString().endsWith(".plan.json"));
    }

    private static CompletableFuture<Boolean> next(FolderWatch watch, Predicate<Path> interesting) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await(interesting);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }
}
