package aiworkbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** The architecture, as tests. Each rule says why it exists. The rules for files are in {@link HouseFilesTest}. */
class HouseRulesTest {

    private static final String[] CORE = {
        "aiworkbench.model..", "aiworkbench.edit..", "aiworkbench.session..",
        "aiworkbench.review..", "aiworkbench.governance..", "aiworkbench.storage.."
    };
    private static final String[] PURE = {"aiworkbench.edit..", "aiworkbench.review..", "aiworkbench.governance.."};

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("aiworkbench");

    @Test
    void theCoreNeverSeesAToolkit() {
        check(noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "java.awt..", "javax.swing..")
                .because("the command line, tests and background threads use the core without a display"));
    }

    @Test
    void onlyExportDrawsWithAwt() {
        check(noClasses().that().resideOutsideOfPackages("aiworkbench.export..").should().dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("AWT shapes text and paints pictures for export; the window is JavaFX"));
    }

    @Test
    void exportNeverSeesTheWindow() {
        check(noClasses().that().resideInAPackage("aiworkbench.export..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..")
                .because("pages are written without a display"));
    }

    @Test
    void theModelIsPlainJava() {
        check(classes().that().resideInAPackage("aiworkbench.model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("aiworkbench.model..", "java..")
                .because("documents outlive every library"));
    }

    @Test
    void theModelIsValuesOnly() {
        check(classes().that().resideInAPackage("aiworkbench.model..").and().arePublic().and().areNotMemberClasses()
                .should(beARecordAnEnumOrSealed())
                .because("undo, saving, review and export rest on values that never change"));
        check(noMethods().that().areDeclaredInClassesThat().resideInAPackage("aiworkbench.model..")
                .should().haveNameMatching("set[A-Z].*").because("values have no setters"));
    }

    @Test
    void jsonStaysInTwoPlaces() {
        check(noClasses().that().resideOutsideOfPackages("aiworkbench.storage..", "aiworkbench.governance..").should()
                .dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("the file format and the loading of shipped content are the only users of JSON"));
        var users = ALL.stream()
                .filter(c -> c.getPackageName().startsWith("aiworkbench.governance"))
                .filter(c -> c.getDirectDependenciesFromSelf().stream().anyMatch(d -> d.getTargetClass().getPackageName().startsWith("tools.jackson")))
                .map(c -> c.getName().replaceAll("\\$.*", "")).distinct().toList();
        if (users.size() > 1) {
            throw new AssertionError("one class loads shipped content, so that its JSON is read in one way; these do: " + users);
        }
    }

    @Test
    void pdfBoxStaysInTheWriters() {
        check(noClasses().that().resideOutsideOfPackages("aiworkbench.export.pdf..", "aiworkbench.export.image..").should()
                .dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
                .because("layouts describe pages and know nothing of PDF"));
    }

    @Test
    void tablesAndCalendarsAreReadAndWrittenInOnePlace() {
        check(noClasses().that().resideOutsideOfPackage("aiworkbench.storage.table..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..").because("editors see rows with numbers and know nothing of CSV"));
        check(noClasses().that().resideOutsideOfPackage("aiworkbench.export.calendar..").should().dependOnClassesThat()
                .resideInAPackage("biweekly..").because("another library for calendars would change one class"));
    }

    @Test
    void gitIsUsedInOnePlace() {
        check(noClasses().that().resideOutsideOfPackage("aiworkbench.git..").should().dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..").because("the window speaks of commits and revisions and knows nothing of objects and refs"));
    }

    @Test
    void pureCodeDoesNoInputOutput() {
        check(noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.(Files|FileSystems?)|java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)|java\\.net\\..*")
                .because("edits, rules and content give the same result for the same input"));
    }

    @Test
    void pureCodeIsToldTimeAndChance() {
        check(noClasses().that().resideInAnyPackage(PURE).should().callMethodWhere(readsClockOrChance())
                .because("a result that depends on the clock or on chance cannot be tested or repeated"));
    }

    @Test
    void packagesFormNoCircle() {
        check(slices().matching("aiworkbench.(*)..").should().beFreeOfCycles().because("arrows have one direction"));
        check(slices().matching("aiworkbench.export.(*)..").should().beFreeOfCycles().because("arrows have one direction"));
        check(slices().matching("aiworkbench.storage.(*)..").should().beFreeOfCycles().because("arrows have one direction"));
        check(slices().matching("aiworkbench.ui.(*)..").should().beFreeOfCycles().because("arrows have one direction"));
    }

    @Test
    void arrowsAreNeverReversed() {
        mayUse("model");
        mayUse("edit", "model");
        mayUse("session", "edit", "model");
        mayUse("find", "model");
        mayUse("governance", "model", "text");
        mayUse("review", "governance", "model", "text");
        mayUse("storage", "model", "text");
        mayUse("compare", "storage", "governance", "model", "text");
        mayUse("git", "storage", "model", "text");
        mayUse("export", "governance", "model", "text", "review");
        mayUse("reporting", "compare", "export", "review", "governance", "model", "text", "storage");
        mayUse("text");
        mayUse("instance");
        check(noClasses().that().resideOutsideOfPackages("aiworkbench", "aiworkbench.ui..").should().dependOnClassesThat()
                .resideInAPackage("aiworkbench.ui..").because("only Main starts the window"));
        check(noClasses().that().resideOutsideOfPackages("aiworkbench", "aiworkbench.cli..").should().dependOnClassesThat()
                .resideInAPackage("aiworkbench.cli..").because("only Main starts the command line"));
    }

    @Test
    void editorsDoNotKnowEachOther() {
        var editors = new String[] {"canvas", "plan", "risk"};
        for (var one : editors) {
            for (var other : editors) {
                if (!one.equals(other)) {
                    check(noClasses().that().resideInAPackage("aiworkbench.ui." + one + "..").should().dependOnClassesThat()
                            .resideInAPackage("aiworkbench.ui." + other + "..")
                            .because("what two editors share belongs to ui.common"));
                }
            }
        }
    }

    @Test
    void onlyTasksStartsThreads() {
        check(noClasses().that().resideInAPackage("aiworkbench.ui..").and().doNotHaveFullyQualifiedName("aiworkbench.ui.common.Tasks")
                .and(notNestedIn("aiworkbench.ui.common.Tasks"))
                .should().dependOnClassesThat().haveNameMatching(
                        "java\\.lang\\.Thread|java\\.util\\.Timer|java\\.util\\.concurrent\\.(Executors|ForkJoinPool|CompletableFuture|ThreadPoolExecutor)|javafx\\.concurrent\\..*")
                .because("one place knows which work is running, reports its failures and can cancel it"));
    }

    @Test
    void onlyDialogsOpensDialogs() {
        check(noClasses().that().resideInAPackage("aiworkbench.ui..").and().doNotHaveFullyQualifiedName("aiworkbench.ui.common.Dialogs")
                .and(notNestedIn("aiworkbench.ui.common.Dialogs"))
                .should().dependOnClassesThat().haveNameMatching(
                        "javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)|javafx\\.stage\\.(FileChooser|DirectoryChooser)")
                .because("tests answer dialogs in one place, and all of them look and behave alike"));
    }

    @Test
    void onlyFxmlLoadsFxml() {
        check(noClasses().that().doNotHaveFullyQualifiedName("aiworkbench.ui.common.Fxml").should().dependOnClassesThat()
                .haveFullyQualifiedName("javafx.fxml.FXMLLoader").because("controllers get their collaborators in one place"));
    }

    @Test
    void controllersDoNoFileInputOutput() {
        check(noClasses().that().haveSimpleNameEndingWith("Controller").should().dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.Files|java\\.io\\.(File|FileInputStream|FileOutputStream)")
                .because("files are slow and fail; storage reads and writes them off the window's thread"));
    }

    @Test
    void nothingIsStaticAndMutable() {
        check(fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("aiworkbench..")
                .and(notSynthetic()).should().beFinal().because("state belongs to an object that somebody made"));
        check(noMethods().should().haveName("getInstance").because("collaborators are passed in"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses().that().resideOutsideOfPackages("aiworkbench.cli..", "aiworkbench").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("output belongs to the command line; the rest logs"));
        check(noClasses().should().callMethod(Throwable.class, "printStackTrace").because("users never see a stack trace"));
    }

    @Test
    void loggersAreLookedUpWhenThereIsSomethingToLog() {
        check(noClasses().should().callMethodWhere(DescribedPredicate.describe("look up a logger while their class begins",
                (JavaMethodCall call) -> call.getTarget().getName().equals("getLogger") && call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getOrigin().getName().equals("<clinit>")))
                .because("the first look makes Java open every library; Log.of waits with it"));
    }

    private static void mayUse(String name, String... others) {
        var allowed = Stream.concat(Stream.of(name), Arrays.stream(others))
                .map(p -> "aiworkbench." + p + "..").toArray(String[]::new);
        check(noClasses().that().resideInAPackage("aiworkbench." + name + "..").should().dependOnClassesThat(
                JavaClass.Predicates.resideInAPackage("aiworkbench..").and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))))
                .because("arrows have one direction"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static DescribedPredicate<JavaClass> notNestedIn(String name) {
        return DescribedPredicate.describe("not nested in " + name, c -> !c.getName().startsWith(name + "$"));
    }

    private static DescribedPredicate<JavaField> notSynthetic() {
        return DescribedPredicate.describe("written by people", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaCall<?>> readsClockOrChance() {
        return DescribedPredicate.describe("reads the clock or chance", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            boolean clock = owner.startsWith("java.time.") && method.equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                    || owner.equals("java.lang.System") && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
            boolean chance = owner.equals("java.lang.Math") && method.equals("random")
                    || owner.equals("java.util.UUID") && method.equals("randomUUID")
                    || owner.startsWith("java.util.Random") && method.equals("<init>") && call.getTarget().getRawParameterTypes().isEmpty()
                    || owner.equals("java.util.concurrent.ThreadLocalRandom");
            return clock || chance;
        });
    }

    private static ArchCondition<JavaClass> beARecordAnEnumOrSealed() {
        return new ArchCondition<>("be a record, an enum or a sealed interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var reflected = type.reflect();
                boolean value = reflected.isRecord() || reflected.isEnum() || reflected.isInterface() && reflected.isSealed();
                events.add(new SimpleConditionEvent(type, value || type.getSimpleName().equals("package-info"),
                        type.getName() + " is no record, enum or sealed interface"));
            }
        };
    }
}
