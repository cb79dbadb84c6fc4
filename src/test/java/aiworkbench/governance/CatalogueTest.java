package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Horizon;
import aiworkbench.model.Layout;
import aiworkbench.model.Reference;
import aiworkbench.model.SystemKind;
import aiworkbench.model.Tier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped content is complete and holds together. */
class CatalogueTest {

    private final Playbook playbook = Catalogue.playbook();

    @Test
    void everythingTheProductPromisesIsThere() {
        assertEquals(7, playbook.capabilities().size());
        assertEquals(7, playbook.capabilityTable().size());
        assertEquals(6, Catalogue.canvas().blocks().size());
        assertEquals(20, Catalogue.canvas().readiness().size());
        assertEquals(26, Catalogue.canvas().metricCatalogue().size());
        assertEquals(45, playbook.checklists().size());
        assertEquals(6, playbook.blueprints().size());
        assertEquals(8, playbook.starters().size());
        assertEquals(3, Catalogue.layoutSheets().size());
        assertEquals(3, Catalogue.plan().phases().size());
        assertEquals(6, Catalogue.plan().focusAreas().size());
        assertEquals(8, Catalogue.risk().themes().size());
        assertEquals(5, Catalogue.risk().pillars().size());
        assertEquals(34, Catalogue.library().risks().size());
        assertEquals(15, Catalogue.library().canvasFacts().size());
        assertEquals(9, Catalogue.matrices().grids().size());
        assertEquals(15, Catalogue.packs().packs().size());
        assertEquals(55, Catalogue.rules().rules().size());
    }

    @Test
    void nothingInTheContentIsMissing() throws ReflectiveOperationException {
        for (Object content : List.of(playbook, Catalogue.layoutSheets(), Catalogue.matrices(), Catalogue.packs(), Catalogue.library(),
                Catalogue.rules())) {
            assertNoNulls(content, content.getClass().getSimpleName());
        }
    }

    @Test
    void idsAreUniqueInTheirList() {
        Stream.<List<? extends Entry>>of(playbook.capabilities(), playbook.checklists(), playbook.blueprints(), playbook.starters(),
                        Catalogue.layoutSheets(), playbook.texts(), playbook.help(), playbook.tips(), playbook.workshops(),
                        Catalogue.canvas().blocks(), Catalogue.canvas().readiness(), Catalogue.canvas().metricCatalogue(),
                        Catalogue.plan().templates(), Catalogue.plan().reviews(), Catalogue.risk().themes(),
                        Catalogue.library().risks(), Catalogue.library().canvasFacts(), Catalogue.matrices().matrices(),
                        Catalogue.packs().packs(), Catalogue.rules().rules())
                .forEach(CatalogueTest::assertUnique);
    }

    @Test
    void answerIdsAreUniqueOverAllChecklistsAndReadiness() {
        assertUnique(Stream.concat(
                        playbook.checklists().stream().flatMap(list -> list.items().stream()), Catalogue.canvas().readiness().stream())
                .toList());
    }

    @Test
    void promptIdsAreUniqueOverBlocksThemesAndPillars() {
        assertUnique(Stream.of(
                        Catalogue.canvas().blocks().stream().flatMap(block -> block.prompts().stream()),
                        Catalogue.risk().themes().stream().flatMap(theme -> theme.prompts().stream()),
                        Catalogue.risk().pillars().stream().flatMap(pillar -> pillar.questions().stream()))
                .flatMap(Function.identity())
                .toList());
    }

    @Test
    void blocksAndBlueprintsNameChecklistsThatExist() {
        Set<String> checklists = ids(playbook.checklists());
        Catalogue.canvas().blocks().forEach(block -> assertKnown(checklists, block.checklists()));
        playbook.blueprints().forEach(blueprint -> assertKnown(checklists, blueprint.checklists()));
    }

    @Test
    void capabilitiesThemesAndBlueprintsNameLibraryRisksThatExist() {
        Set<String> library = ids(Catalogue.library().risks());
        playbook.capabilities().forEach(capability -> assertKnown(library, capability.library()));
        Catalogue.risk().themes().forEach(theme -> assertKnown(library, theme.library()));
        Catalogue.risk().themes().forEach(theme -> assertKnown(library, theme.alsoSuggest()));
        playbook.blueprints().forEach(blueprint -> assertKnown(library, blueprint.libraryRisks()));
    }

    @Test
    void templatesNameBlocksCapabilitiesMetricsAndFocusAreasThatExist() {
        Set<String> blocks = ids(Catalogue.canvas().blocks());
        Set<String> capabilities = ids(playbook.capabilities());
        Set<String> metrics = ids(Catalogue.canvas().metricCatalogue());
        Set<String> focus = ids(Catalogue.plan().focusAreas());
        playbook.blueprints().forEach(blueprint -> {
            assertKnown(blocks, blueprint.notes().stream().map(Blueprint.NoteTemplate::block).toList());
            assertKnown(capabilities, blueprint.capabilities());
            assertKnown(metrics, blueprint.metrics().stream().map(Blueprint.MetricTemplate::measure).filter(id -> !id.isEmpty()).toList());
            assertKnown(focus, blueprint.plan().stream().map(PlanContent.ItemTemplate::focus).toList());
        });
        playbook.starters().forEach(starter -> {
            assertKnown(blocks, starter.notes().stream().map(Blueprint.NoteTemplate::block).toList());
            assertKnown(capabilities, starter.capabilities());
            assertKnown(metrics, starter.metrics().stream().map(Starter.MetricStart::measure).toList());
        });
        Catalogue.plan().templates().forEach(
                template -> assertKnown(focus, template.items().stream().map(PlanContent.ItemTemplate::focus).toList()));
        assertKnown(capabilities, playbook.capabilityTable().stream().map(Capability.Row::id).toList());
        assertKnown(capabilities, playbook.combination().parts().stream().map(Capability.Layer::capability).toList());
        assertKnown(blocks, Catalogue.canvas().readiness().stream().map(CanvasContent.ReadinessQuestion::block).toList());
    }

    @Test
    void notesGoToBlocksThatOtherLayoutsHave() {
        assertEquals(18, playbook.layoutMap().size());
        for (LayoutSheet.Mapping mapping : playbook.layoutMap()) {
            assertKnown(ids(Catalogue.canvas().blocks()), List.of(mapping.block()));
            assertKnown(ids(Entry.get(Catalogue.layoutSheets(), mapping.layout()).blocks()), mapping.to());
        }
        Catalogue.layoutSheets().forEach(layout -> layout.groups().forEach(group -> assertKnown(ids(layout.blocks()), group.blocks())));
    }

    @Test
    void libraryRisksNameThemesFactsAndPackEntriesThatExist() {
        Set<String> themes = ids(Catalogue.risk().themes());
        Set<String> facts = ids(Catalogue.library().canvasFacts());
        for (RiskLibrary.LibraryRisk risk : Catalogue.library().risks()) {
            assertKnown(themes, risk.themes());
            assertKnown(facts, risk.suggestedBy());
            risk.maps().forEach(map -> assertFalse(name(map.pack(), map.ref()).isBlank()));
        }
    }

    @Test
    void themesAndLibraryAgreeOnWhichRiskBelongsWhere() {
        for (RiskContent.Theme theme : Catalogue.risk().themes()) {
            Set<String> byLibrary = Catalogue.library().risks().stream()
                    .filter(risk -> risk.themes().contains(theme.id()))
                    .map(RiskLibrary.LibraryRisk::id)
                    .collect(Collectors.toSet());
            assertEquals(byLibrary, Set.copyOf(theme.library()), theme.id());
            assertKnown(ids(Catalogue.risk().pillars()), theme.pillars());
        }
    }

    @Test
    void everyHorizonKindOfSystemAndTierIsDescribed() {
        for (Horizon horizon : Horizon.values()) {
            assertFalse(Catalogue.plan().of(horizon).title().isBlank());
        }
        for (SystemKind kind : SystemKind.values()) {
            assertFalse(Catalogue.plan().title(kind).isBlank());
        }
        assertEquals(
                Stream.of(Tier.values()).map(tier -> tier.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList(),
                Catalogue.packs().aiAct().tiers().stream().map(AiAct.TierText::id).toList());
    }

    @Test
    void datesThatDutiesNameAreInTheirPacks() {
        Packs packs = Catalogue.packs();
        Packs.Pack act = packs.pack(AiAct.PACK).orElseThrow();
        packs.aiAct().prohibitions().forEach(point -> assertTrue(act.date(point.appliesFrom()).getYear() >= 2025));
        packs.aiAct().transparency().forEach(duty -> {
            assertEquals(LocalDate.of(2026, 8, 2), act.date(duty.appliesFrom()));
            duty.graceEnds().ifPresent(key -> assertEquals(LocalDate.of(2026, 12, 2), act.date(key)));
        });
        assertEquals(LocalDate.of(2027, 12, 2), act.date("high-risk-annex-iii"));
        assertEquals(LocalDate.of(2027, 1, 1), packs.pack(Packs.California.PACK).orElseThrow().date("admt-duties"));
        Catalogue.rules().rules().forEach(rule -> assertKnown(ids(packs.packs()), rule.packs()));
    }

    @Test
    void supersededPacksNameTheirSuccessorAndSoDoTheirEntries() {
        Packs.Pack old = Catalogue.packs().pack("owasp-llm-2025").orElseThrow();
        Packs.Pack current = Catalogue.packs().pack(old.supersededBy().orElseThrow()).orElseThrow();
        assertEquals("superseded", old.status());
        old.entries().forEach(entry -> assertKnown(ids(current.entries()), List.of(entry.successor().orElseThrow())));
    }

    @Test
    void referencesAreNamedFromTheirPack() {
        assertEquals("Misinformation", name("owasp-llm-2026", "LLM07:2026"));
        assertEquals("Confabulation", name("nist-ai-600-1", "2"));
        assertEquals("human oversight", name("eu-ai-act", "Art. 14"));
        assertEquals("legal basis", name("gdpr", "Art. 6"));
        assertTrue(Catalogue.packs().name(new Reference("nowhere", "1", "", Map.of())).isEmpty());
    }

    @Test
    void checklistsAreOfferedWhereTheyBelong() {
        assertTrue(Catalogue.checklist("outcome").orElseThrow().suits(DocumentKind.CANVAS));
        assertFalse(Catalogue.checklist("outcome").orElseThrow().suits(DocumentKind.PLAN));
        assertTrue(playbook.checklists().stream().anyMatch(list -> list.suits(DocumentKind.RISKS)));
        playbook.checklists().forEach(list -> assertTrue(
                list.document().equals("any") || Stream.of(DocumentKind.values()).anyMatch(list::suits), list.id()));
    }

    @Test
    void aCanvasThatNamesAShippedLayoutGetsItsBlocks() {
        Canvas canvas = Canvas.blank(new DocumentId("00000000-0000-4000-8000-000000000001"), "");
        Layout layout = Catalogue.layoutOf(canvas);
        assertEquals(List.of("user-problem", "ai-approach", "data-source", "evaluation-metric", "risks-biases", "human-oversight"),
                layout.blocks().stream().map(aiworkbench.model.Block::id).toList());
        assertEquals(5, Catalogue.layouts().size());
        var extended = Catalogue.extendedCanvas();
        assertEquals(layout.blocks(), extended.blocks().subList(0, 6), "the same six, so that nothing moves");
        assertEquals(extended, Catalogue.layoutOf(Lens.<Canvas, Layout>field(Canvas.class, "layout").set(canvas, Layout.shipped(extended.id()))));
        extended.blocks().forEach(block -> assertFalse(Catalogue.guide(block.id()).orElseThrow().prompts().isEmpty(), block.id()));
        Catalogue.layoutSheets().forEach(other -> {
            assertFalse(other.layout().attribution().isBlank());
            assertTrue(other.notice().contains(other.licence()));
        });
    }

    @Test
    void canvasFactsSuggestLibraryRisksAndThoseOfEveryProduct() {
        List<String> suggested = Catalogue.library().suggestedBy(Set.of("recommends")).stream().map(RiskLibrary.LibraryRisk::id).toList();
        assertEquals(List.of("LIB-03", "LIB-27", "LIB-29", "LIB-30", "LIB-31", "LIB-32", "LIB-33", "LIB-34"), suggested);
    }

    @Test
    void aRiskFromTheLibraryHasReferencesAndPlannedWorkButNoRating() {
        var ids = Stream.iterate(1, n -> n + 1).map(n -> "e" + n).iterator();
        var risk = Catalogue.library().risk("LIB-04").orElseThrow().toRisk("R1", ids::next);
        assertEquals("e1", risk.id());
        assertTrue(risk.inherent().isEmpty() && risk.current().isEmpty() && risk.target().isEmpty());
        assertEquals("misinformation", risk.theme());
        assertEquals(List.of("nist-ai-600-1 2", "owasp-llm-2026 LLM07:2026", "eu-ai-act Art. 15"),
                risk.references().stream().map(reference -> reference.pack() + " " + reference.entry()).toList());
        assertEquals(3, risk.mitigations().size());
        assertEquals(List.of("LIB-04"), risk.library());
    }

    private static void assertNoNulls(Object value, String path) throws ReflectiveOperationException {
        assertNotNull(value, path);
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                assertNoNulls(component.getAccessor().invoke(value), path + "." + component.getName());
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                assertNoNulls(list.get(i), path + "[" + i + "]");
            }
        }
    }

    private static String name(String pack, String entry) {
        return Catalogue.packs().name(new Reference(pack, entry, "", Map.of())).orElseThrow();
    }

    private static Set<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toSet());
    }

    private static void assertKnown(Set<String> known, Collection<String> used) {
        assertTrue(known.containsAll(used), () -> used + " not all in " + known);
    }

    private static void assertUnique(List<? extends Entry> entries) {
        Set<String> seen = new HashSet<>();
        entries.forEach(entry -> assertTrue(seen.add(entry.id()), () -> entry.id() + " appears twice"));
        assertFalse(entries.stream().anyMatch(entry -> entry.id().isBlank()));
    }
}
