package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Plan;
import aiworkbench.storage.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewVerbTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyTemplateGivesADocumentThatPassesTheReview(DocumentKind kind) throws IOException {
        for (var template : Templates.all(kind)) {
            var file = folder.resolve(template.id() + kind.extension());
            var run = Ran.with("new", kind.word(), "--template", template.id(), "--title", "Reply assistant", "-o", file);
            assertEquals(0, run.exit(), run.err());
            var document = new JsonFormat().read(Files.readAllBytes(file));
            assertEquals(kind, document.kind());
            assertEquals("Reply assistant", document.title());
        }
        assertEquals(0, Ran.with("check", folder).exit());
    }

    @Test
    void aNewPlanStartsTodayAndIsNamedAfterItsFile() throws IOException {
        var file = folder.resolve("inside/reply-assistant.plan.json");
        assertEquals(0, Ran.with("new", "plan", "-o", file).exit());
        var plan = (Plan) new JsonFormat().read(Files.readAllBytes(file));
        assertEquals("2026-11-21", plan.startDate().toString());
        assertEquals("reply assistant", plan.title());
    }

    @Test
    void theIdOfANewDocumentIsARandomUuid() throws IOException {
        var file = folder.resolve("a.canvas.json");
        Ran.with("new", "canvas", "-o", file);
        var id = UUID.fromString(new JsonFormat().read(Files.readAllBytes(file)).id().value());
        assertEquals("4 2", id.version() + " " + id.variant(), id.toString());
    }

    @Test
    void anExistingFileIsKeptUnlessToldOtherwise() throws IOException {
        var file = Files.writeString(folder.resolve("a.canvas.json"), "mine");
        assertEquals(Exit.USAGE, Ran.with("new", "canvas", "-o", file).exit());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, Ran.with("new", "canvas", "-o", file, "--force").exit());
        assertTrue(Files.readString(file).startsWith("{\n  \"format\": \"aiworkbench-canvas\","));
    }

    @Test
    void anUnknownTemplateListsTheKnownOnes() {
        var file = folder.resolve("a.plan.json");
        var run = Ran.with("new", "plan", "--template", "nope", "-o", file);
        assertEquals(Exit.USAGE, run.exit());
        for (var id : Templates.all(DocumentKind.PLAN).stream().map(Template::id).toList()) {
            assertTrue(run.err().contains(id), run.err());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnknownKindIsWrongUsage() {
        var run = Ran.with("new", "roadmap", "-o", folder.resolve("a.plan.json"));
        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().contains("canvas, plan, risks"), run.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "").resolve("a.canvas.json");
        var run = Ran.with("new", "canvas", "-o", file);
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().startsWith(file + " was not written."), run.err());
    }
}
