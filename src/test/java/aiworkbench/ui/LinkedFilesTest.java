package aiworkbench.ui;

import java.nio.file.Files;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;

/** Files that documents link to, deleted, renamed, moved and copied by other programs while the window is open. */
class LinkedFilesTest extends AppRig {

    private static final String GONE = "a document that is not here";
    private static final String TWICE = "carry the same document id";

    @Test
    void noLinkToAFileDanglesInSilence() throws Exception {
        size(1000, 900);
        var plan = sample("support-assistant.plan.json");
        sample("support-assistant.canvas.json");
        var risks = sample("support-assistant.risks.json");
        start(risks);
        until(() -> !robot.lookup("#review").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#review").queryButton().fire());
        until(() -> robot.lookup(".finding").queryAll().size() > 0 && !said(GONE));

        var renamed = Files.move(plan, folder.resolve("renamed.plan.json"));
        until(() -> !said(GONE));
        Files.delete(renamed);
        until(() -> said(GONE));
        sample("support-assistant.plan.json");
        until(() -> !said(GONE));
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(plan, folder.resolve("elsewhere/support-assistant.plan.json"));
        until(() -> said(GONE));
        Files.move(folder.resolve("elsewhere/support-assistant.plan.json"), plan);
        until(() -> !said(GONE));

        var copy = Files.copy(risks, folder.resolve("copy.risks.json"));
        until(() -> said(TWICE) && said("copy.risks.json and support-assistant.risks.json"));
        Files.delete(copy);
        until(() -> !said(TWICE));
    }

    private boolean said(String words) {
        return robot.lookup(".finding").queryAll().stream().flatMap(finding -> finding.lookupAll(".label").stream())
                .anyMatch(label -> label instanceof Labeled said && said.getText().contains(words));
    }
}
