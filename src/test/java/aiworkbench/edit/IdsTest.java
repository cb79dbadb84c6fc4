package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.DocumentId;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final int MANY = 10_000;

    @Test
    void idsOfElementsStartWithALetterAndNeverSpellWords() {
        Ids ids = new Ids(new Random(1));
        Set<String> made = Stream.generate(ids).limit(MANY).collect(Collectors.toSet());
        assertEquals(MANY, made.size());
        made.forEach(id -> assertTrue(id.matches("[b-z&&[^eiou]][b-z2-9&&[^eiou]]{7}"), id));
    }

    @Test
    void idsOfDocumentsAreUuidsOfVersionFour() {
        Ids ids = new Ids(new Random(1));
        Set<DocumentId> made = Stream.generate(ids::document).limit(MANY).collect(Collectors.toSet());
        assertEquals(MANY, made.size());
        made.forEach(id -> assertTrue(id.value().matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), id.value()));
        long mixed = made.stream().map(id -> UUID.fromString(id.value()).getMostSignificantBits()).reduce(0L, (a, b) -> a | b);
        assertEquals(-1L & ~0xB000L, mixed, "every other bit is random");
    }

    @Test
    void theSameSourceGivesTheSameIds() {
        assertEquals(new Ids(new Random(7)).document(), new Ids(new Random(7)).document());
    }
}
