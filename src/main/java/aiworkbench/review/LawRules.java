package aiworkbench.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.AiAct;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.Gdpr;
import aiworkbench.governance.Packs;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.Cover;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Legal;
import aiworkbench.model.Reference;
import aiworkbench.model.Tier;

/** Rules about law: a screening aid, not legal advice. Dates come from the dated packs. */
final class LawRules {

    private LawRules() {}

    /** LAW-01 to LAW-12. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("LAW-01", Canvas.class, LawRules::prohibited),
                ContentRule.of("LAW-02", Canvas.class, (_, canvas) -> tierTooLow(canvas.legal())),
                ContentRule.of("LAW-03", Canvas.class, (_, canvas) -> when(
                        !canvas.legal().exit().isBlank() && yes(canvas.legal().profiling()), Spot.field("legal.exit"))),
                ContentRule.of("LAW-04", Canvas.class, LawRules::undisclosed),
                ContentRule.of("LAW-05", Canvas.class, LawRules::unmarked),
                ContentRule.of("LAW-06", Canvas.class, (_, canvas) -> canvas.sources().stream()
                        .filter(source -> yes(source.personalData()) && source.legalBasis().isBlank())
                        .map(source -> Spot.in(source, "legalBasis", Names.of(source)))),
                ContentRule.of("LAW-07", Canvas.class, (_, canvas) -> canvas.sources().stream()
                        .filter(source -> yes(source.specialCategories()) && source.specialGround().isBlank())
                        .map(source -> Spot.in(source, "specialGround", Names.of(source)))),
                ContentRule.of("LAW-08", Canvas.class, (_, canvas) -> when(machineAlone(canvas), Spot.field("legal.humanRoute"))),
                ContentRule.of("LAW-09", Canvas.class, LawRules::noImpactAssessment).needing(DocumentKind.PLAN),
                ContentRule.of("LAW-10", Canvas.class, LawRules::california),
                ContentRule.of("LAW-11", Canvas.class, LawRules::highRiskDuties).needing(DocumentKind.PLAN),
                ContentRule.of("LAW-12", Canvas.class, LawRules::dates).lacking("launch", (product, canvas) -> duties(canvas.legal()).isPresent() && product.launch().isEmpty()));
    }

    private static Stream<Spot> when(boolean found, Spot spot) {
        return found ? Stream.of(spot) : Stream.empty();
    }

    private static boolean yes(Optional<Boolean> answer) {
        return answer.orElse(false);
    }

    private static Packs.Pack pack(String id) {
        return Entry.get(Catalogue.packs().packs(), id);
    }

    private static LocalDate actDate(String key) {
        return pack(AiAct.PACK).date(key);
    }

    /** Before a duty applies, its finding is one step milder and names the date. */
    private static Spot dated(Product product, LocalDate applies, Spot spot) {
        return product.reference().isBefore(applies) ? spot.milder("later", applies) : spot;
    }

    private static Stream<Spot> prohibited(Product product, Canvas canvas) {
        var points = Catalogue.packs().aiAct().prohibitions();
        return canvas.legal().prohibitions().stream().filter(answer -> answer.answer().equals(Optional.of(Answer.YES)))
                .flatMap(answer -> Entry.find(points, answer.id()).stream())
                .map(point -> dated(product, actDate(point.appliesFrom()), Spot.in(point.id(), "answer", point.id(), point.text())));
    }

    private static Stream<Spot> tierTooLow(Legal legal) {
        var area = legal.annexThree().stream().flatMap(id -> Entry.find(Catalogue.packs().aiAct().annexThree(), id).stream()).findFirst();
        boolean low = legal.tier().filter(tier -> tier == Tier.PROHIBITED || tier == Tier.HIGH_RISK).isEmpty();
        boolean excused = !legal.exit().isBlank() && !legal.exitReason().isBlank();
        return area.filter(_ -> low && !excused).stream()
                .map(found -> Spot.field("legal.tier", found.id(), found.name(),
                        Words.of("tier." + legal.tier().map(Tier::name).orElse("none"))));
    }

    private static Stream<Spot> undisclosed(Product product, Canvas canvas) {
        boolean silent = canvas.facts().contains("talks-to-people") && canvas.approach().disclosure().isBlank();
        return when(silent, dated(product, actDate("general-application"), Spot.field("approach.disclosure")));
    }

    private static Stream<Spot> unmarked(Product product, Canvas canvas) {
        boolean open = Generative.stated(canvas) && canvas.legal().marking().isBlank();
        var applies = actDate(yes(canvas.legal().onMarketBefore()) ? "art50-2-grace-end" : "general-application");
        return when(open, dated(product, applies, Spot.field("legal.marking")));
    }

    private static boolean machineAlone(Canvas canvas) {
        var legal = canvas.legal();
        return yes(legal.soleDecision()) && yes(legal.significantEffect()) && legal.humanRoute().isBlank() && canvas.appealRoute().isBlank();
    }

    private static Stream<Spot> noImpactAssessment(Product product, Canvas canvas) {
        var legal = canvas.legal();
        long criteria = legal.dpiaCriteria().stream().distinct().count();
        boolean due = criteria >= ContentRule.text("LAW-09").number("minCriteria").intValueExact();
        return when(due && legal.dpiaReason().isBlank() && !product.covered(Cover.DPIA), Spot.field("legal.dpiaCriteria", criteria));
    }

    private static Stream<Spot> california(Product product, Canvas canvas) {
        var legal = canvas.legal();
        if (!yes(legal.california()) || !yes(legal.significantDecision())) {
            return Stream.empty();
        }
        return Words.blanks(Words.part("notice", legal.priorNotice()), Words.part("optOut", legal.optOut()))
                .then(missing -> dated(product, pack(Packs.California.PACK).date("admt-duties"), Spot.field("legal.priorNotice", missing)));
    }

    /** When the duties of a high-risk system start. A system outside the areas of Annex III is part of a product of Annex I. */
    private static String highRiskDate(Legal legal) {
        return legal.annexThree().isEmpty() ? "high-risk-annex-i" : "high-risk-annex-iii";
    }

    private static Stream<Spot> highRiskDuties(Product product, Canvas canvas) {
        if (!canvas.legal().tier().equals(Optional.of(Tier.HIGH_RISK))) {
            return Stream.empty();
        }
        return Words.blanks(
                        covered(product, "humanOversight", Cover.HUMAN_OVERSIGHT),
                        covered(product, "logs", Cover.LOGS),
                        covered(product, "monitoring", Cover.MONITORING))
                .then(missing -> Spot.field("legal.tier", missing, actDate(highRiskDate(canvas.legal()))));
    }

    /** A part that is there when an item of the plan covers it. */
    static Words.Part covered(Product product, String word, Cover cover) {
        return Words.part(word, product.covered(cover) ? word : "");
    }

    private static Stream<Spot> dates(Product product, Canvas canvas) {
        return Stream.concat(earlyLaunch(product, canvas.legal()).stream(), oldPacks(product, canvas));
    }

    /** Which date of the pack says when the duties of the tier start. */
    private static Optional<String> duties(Legal legal) {
        return legal.tier().flatMap(tier -> switch (tier) {
            case HIGH_RISK -> Optional.of(highRiskDate(legal));
            case TRANSPARENCY -> Optional.of("general-application");
            case PROHIBITED, MINIMAL -> Optional.<String>empty();
        });
    }

    private static Optional<Spot> earlyLaunch(Product product, Legal legal) {
        return duties(legal).map(LawRules::actDate).filter(applies -> product.launch().filter(launch -> launch.isBefore(applies)).isPresent())
                .map(applies -> Spot.field("header.plannedLaunch", Words.of("duties." + legal.tier().orElseThrow().name()), applies,
                        areas(legal)).as(legal.annexThree().isEmpty() ? "" : "area"));
    }

    private static Words areas(Legal legal) {
        var names = legal.annexThree().stream().flatMap(id -> Entry.find(Catalogue.packs().aiAct().annexThree(), id).stream())
                .map(AiAct.Area::name).toList();
        return Words.texts(names);
    }

    private static Stream<Spot> oldPacks(Product product, Canvas canvas) {
        var used = new ArrayList<String>();
        canvas.legal().tier().ifPresent(_ -> used.add(AiAct.PACK));
        if (canvas.sources().stream().anyMatch(source -> yes(source.personalData()))) {
            used.add(Gdpr.PACK);
        }
        if (yes(canvas.legal().california())) {
            used.add(Packs.California.PACK);
        }
        product.matrices().stream().flatMap(matrix -> matrix.risks().stream()).flatMap(risk -> risk.references().stream())
                .map(Reference::pack).forEach(used::add);
        int months = ContentRule.text("LAW-12").number("staleAfterMonths").intValueExact();
        return used.stream().distinct().flatMap(id -> Catalogue.packs().pack(id).stream()).filter(pack -> product.today().isAfter(pack.asOf().plusMonths(months)))
                .map(pack -> Spot.field("legal", pack.title(), pack.asOf(), ChronoUnit.MONTHS.between(pack.asOf(), product.today())).as("old"));
    }
}
