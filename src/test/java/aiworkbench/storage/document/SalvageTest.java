package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Document;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalvageTest {

    private final JsonFormat format = new JsonFormat();
    private final Salvage salvage = new Salvage(format);

    @Test
    void aTruncatedFileGivesTheRisksBeforeTheEnd() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json"));
        RiskMatrix all = (RiskMatrix) format.read(whole);
        int least = Integer.MAX_VALUE;
        for (int part = 95; part >= 60; part -= 5) {
            RiskMatrix saved = (RiskMatrix) salvage.of(Arrays.copyOf(whole, whole.length * part / 100)).orElseThrow();
            assertEquals(all.title(), saved.title());
            assertTrue(all.risks().size() >= saved.risks().size() && saved.risks().size() <= least, () -> saved.risks().size() + " risks");
            least = saved.risks().size();
        }
    }

    @Test
    void whatFollowsADamagedPlaceIsLeftOut() throws IOException {
        String whole = Files.readString(Path.of("assets/samples/support-assistant.risks.json"));
        int middle = whole.indexOf("\"R3\"");
        Document saved = salvage.of((whole.substring(0, middle) + "\u0000\u0000}]" + whole.substring(middle)).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(2, ((RiskMatrix) saved).risks().size());
    }

    @Test
    void quotationMarksInTextsDoNotEndThem() throws IOException {
        String whole = Files.readString(Path.of("assets/samples/support-assistant.risks.json"));
        RiskMatrix all = (RiskMatrix) format.read(whole.getBytes(StandardCharsets.UTF_8));
        String quoted = whole.replace("\"product\": \"", "\"product\": \"a \\\"}],{[ \\\\");
        RiskMatrix saved = (RiskMatrix) salvage.of(quoted.substring(0, quoted.length() - 4).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals("a \"}],{[ \\" + all.title(), saved.title());
        assertEquals(Optional.empty(), salvage.of("{ \"format\": [ }".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), salvage.of("]".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingIsSalvagedFromNothing() {
        assertEquals(Optional.empty(), salvage.of(new byte[0]));
        assertEquals(Optional.empty(), salvage.of(new byte[1000]));
        assertEquals(Optional.empty(), salvage.of("a shopping list, with commas".getBytes(StandardCharsets.UTF_8)));
    }
}
