package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Hash;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Version.Doubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private Versions versions;

    @BeforeEach
    void open() {
        versions = new Versions(folder, () -> now, Retention.USUAL);
    }

    private String put(String text, Why why, String note) throws RecoveryFailed {
        now = now.plusSeconds(60);
        return versions.put(text.getBytes(UTF_8), why, note);
    }

    private List<String> texts() throws RecoveryFailed {
        List<String> texts = new ArrayList<>();
        for (Version version : versions.list()) {
            texts.add(new String(versions.get(version.hash()), UTF_8));
        }
        return texts;
    }

    @Test
    void afterDaysOneImageOfAnHourStays() throws IOException {
        put("one", Why.SAVED, "");
        put("two", Why.SAVED, "");
        put("three", Why.SAVED, "");
        now = now.plus(Duration.ofDays(3));
        put("today", Why.SAVED, "");
        versions.tidy(Set.of());
        assertEquals(List.of("today", "three"), texts());
        assertFalse(versions.has(Hash.of("one".getBytes(UTF_8))), "its room is given back");
        assertEquals(2, Files.readAllLines(folder.resolve("history")).size(), "nor does the list grow for ever");
    }

    @Test
    void tidyingForgetsNothingThatStays() throws IOException {
        put("one", Why.READ, "");
        put("two", Why.SAVED, "a note");
        List<Version> before = versions.list();
        versions.tidy(Set.of());
        assertEquals(before, versions.list());
        assertEquals(before, new Versions(folder, () -> now, Retention.USUAL).list());
    }

    @Test
    void whatGivenUpEditsBeganWithStaysAsLongAsTheyDo() throws IOException {
        String base = put("base", Why.READ, "");
        put("edits of the base", Why.EDITS, base);
        put("saved in the same hour", Why.SAVED, "");
        now = now.plus(Duration.ofDays(3));
        put("today", Why.SAVED, "");
        versions.tidy(Set.of());
        assertTrue(versions.has(base));
    }

    @Test
    void imagesWhoseNotesAreLostAreListedByTheirTimes() throws IOException {
        String[] hashes = {put("a", Why.SAVED, ""), put("b", Why.SAVED, ""), put("c", Why.SAVED, "")};
        Files.delete(folder.resolve("history"));
        int[] hours = {2, 3, 1};
        for (int i = 0; i < hashes.length; i++) {
            Files.setLastModifiedTime(folder.resolve("objects").resolve(hashes[i]), FileTime.from(now.minus(Duration.ofHours(hours[i]))));
        }
        put("d", Why.SAVED, "");
        assertEquals(List.of("d", "c", "a", "b"), texts());
    }

    @Test
    void onlyLessThanHalfIsFarSmaller() throws IOException {
        put("ten bytes.", Why.SAVED, "");
        put("fives", Why.SAVED, "");
        put("II", Why.SAVED, "");
        assertEquals(List.of(Doubt.FAR_SMALLER, Doubt.NONE, Doubt.NONE), versions.list().stream().map(Version::doubt).toList());
    }
}
