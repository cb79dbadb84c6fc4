package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.storage.merge.ThreeWay;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A file that a merge left with open conflicts is decided in the window. */
class DecidingTest extends SafetyRig {

    @Test
    void bothValuesStayUntilSomebodyDecidesAndTheDecisionCanBeUndone() throws Exception {
        var format = new JsonFormat();
        var text = Files.readString(canvas);
        var base = format.tree(format.read(text.getBytes(StandardCharsets.UTF_8)));
        var mine = format.tree(format.read(text.replaceFirst(NAME, "My name").getBytes(StandardCharsets.UTF_8)));
        var theirs = format.tree(format.read(text.replaceFirst(NAME, "Their name").getBytes(StandardCharsets.UTF_8)));
        Files.write(canvas, format.print(Conflicts.keep(new ThreeWay(format).merge(base, mine, theirs))));
        start(canvas);
        banner("One place holds values of two people.", "Decide…");

        press("Decide…");
        asked("Bring two versions together", "Apply", "Later");
        banner("One place holds values of two people.", "Decide…");
        assertEquals("My name", front().title());

        dialogs.presses.add("Apply");
        dialogs.meanwhile = content -> ((Button) content.lookup("#everyTheirs")).fire();
        press("Decide…");
        until(() -> front().title().equals("Their name"));
        noBanner();
        assertTrue(front().unknown().isEmpty());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        banner("One place holds values of two people.", "Decide…");
        assertEquals("My name", front().title());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        noBanner();
        save();
        until(() -> inFile(canvas).equals("Their name"));
    }

    @Test
    void aCopyOfASyncProgramIsMergedInOneStepAndThenGoesIntoTheBin() throws Exception {
        var copy = docs.resolve("support (Ana's conflicted copy 2026-11-21).canvas.json");
        Files.writeString(copy, Files.readString(canvas).replaceFirst(NAME, "Their name").replace("five systems", "three systems").replace("n2", "gone"));
        start(canvas);
        banner("Another copy of this document exists", "Merge", "Compare", "Not now");
        dialogs.presses.add("Show in the document");
        press("Compare");
        banner("1 added, 2 changed, 0 moved. Escape ends it. Removed: New agents need 11 weeks.", "End comparing");
        assertEquals(Set.of("Added", "Changed"), badges());
        robot.interact(() -> robot.lookup(".note").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        noBanner();
        until(() -> badges().isEmpty());
        stop();
        start(canvas);
        banner("Another copy of this document exists", "Merge", "Compare", "Not now");
        press("Merge");
        asked("Bring two versions together", "Apply", "Later");
        banner("Another copy of this document exists", "Merge", "Compare", "Not now");
        assertEquals(NAME, front().title());

        dialogs.presses.add("Apply");
        dialogs.meanwhile = content -> ((Button) content.lookup("#everyTheirs")).fire();
        press("Merge");
        until(() -> front().title().equals("Their name"));
        banner("This document now has what", "Put the copy into the bin", "Keep the copy");
        press("Put the copy into the bin");
        until(() -> Files.notExists(copy));
        until(() -> banners().isEmpty());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> front().title().equals(NAME));
        assertEquals(NAME, inFile(canvas));
    }

    /** The words on notes that say how they differ from another version. */
    private Set<String> badges() {
        return Stream.of(".note .badge-ok", ".note .badge-neutral", ".note .badge-warn")
                .flatMap(style -> robot.lookup(style).queryAllAs(Label.class).stream()).map(Label::getText).collect(Collectors.toSet());
    }
}
