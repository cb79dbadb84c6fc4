package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Templates;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;

/**
 * Breaks the rules and looks whether their pairs notice: one condition after the other is turned round in the compiled classes of the
 * rules, branches as well as the questions of streams, and the pairs of that class are run again. New documents, in which no rule may
 * find anything, belong to the pairs. A rule whose pairs never notice anything would be tested for nothing.
 */
class RuleMutantsTest {

    private static final Map<Class<?>, Stream<RuleFixtures.Pair>> PAIRS = Map.of(
            CanvasRules.class, CanvasRulesTest.pairs(), LawRules.class, LawRulesTest.pairs(),
            RiskRules.class, RiskRulesTest.pairs().filter(pair -> ids(RiskRules.all()).contains(pair.rule())),
            RatingRules.class, RiskRulesTest.pairs().filter(pair -> ids(RatingRules.all()).contains(pair.rule())),
            PlanRules.class, PlanRulesTest.pairs(), ProductRules.class, ProductRulesTest.pairs(), Words.class, PlanRulesTest.pairs());

    /** What a stream or an optional is asked with a question that can be turned round. */
    private static final Set<String> ASKING = Set.of("filter", "anyMatch", "noneMatch", "allMatch");
    private static final ClassDesc PREDICATE = ClassDesc.of("java.util.function.Predicate");

    /** Two products, and whether the rule fires in them. */
    private record Case(String rule, List<Document> before, List<Document> after, boolean fires) {}

    /** One condition of a class. */
    private record Condition(Class<?> of, int number) {}

    /** Not all can be noticed: some conditions only choose a date for a sentence, save time, or say what could not be checked. */
    @Test
    void aTurnedConditionIsNoticedByThePairsOfItsRules() throws Exception {
        var cases = new HashMap<Class<?>, List<Case>>();
        var fresh = fresh();
        PAIRS.forEach((type, pairs) -> {
            var read = pairs.map(RuleMutantsTest::read).toList();
            var quiet = read.stream().map(Case::rule).distinct().flatMap(rule -> fresh.stream().map(documents -> new Case(rule, List.of(), documents, false)));
            cases.put(type, Stream.concat(read.stream(), quiet).toList());
        });
        var conditions = cases.keySet().stream().sorted((a, b) -> a.getName().compareTo(b.getName()))
                .flatMap(type -> IntStream.range(0, conditions(type)).mapToObj(i -> new Condition(type, i))).toList();
        var seen = new TreeSet<String>();
        var survivors = new ArrayList<String>();
        for (var condition : conditions) {
            var noticed = noticed(condition, cases.get(condition.of()));
            seen.addAll(noticed);
            if (noticed.isEmpty()) {
                survivors.add(condition.of().getSimpleName() + " " + describe(condition));
            }
        }
        System.out.printf("%d conditions of the rules turned round, %d noticed; not noticed: %s%n", conditions.size(),
                conditions.size() - survivors.size(), survivors);
        assertTrue(survivors.size() * 4 <= conditions.size(), "too many turned conditions that no pair notices: " + survivors);
        var rules = cases.values().stream().flatMap(List::stream).map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(seen);
        assertEquals(Set.of(), rules, "rules whose pairs noticed nothing at all");
    }

    /** A blank product, and one as a blueprint makes it. */
    private static List<List<Document>> fresh() {
        var blueprint = Catalogue.playbook().blueprints().getFirst().id();
        return Stream.of(Templates.BLANK, blueprint).map(template -> Stream.of(DocumentKind.values())
                .map(kind -> EveryRuleTest.created(Templates.find(kind, template).orElseThrow(), kind.ordinal())).toList()).toList();
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }

    private static Case read(RuleFixtures.Pair pair) {
        return new Case(pair.rule(), Fixture.edited(pair.setting()), Fixture.edited(pair.all()), pair.fires());
    }

    /** The rules whose pairs no longer come out as they should. */
    private static Set<String> noticed(Condition condition, List<Case> cases) throws Exception {
        var review = new Mutated(condition).review();
        var noticed = new TreeSet<String>();
        for (var one : cases) {
            if (!noticed.contains(one.rule()) && (one.fires() && review.fires(one.rule(), one.before()) || review.fires(one.rule(), one.after()) != one.fires())) {
                noticed.add(one.rule());
            }
        }
        return noticed;
    }

    private static byte[] bytes(Class<?> type) {
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCondition(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch -> branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W;
            case InvokeInstruction call -> ASKING.contains(call.name().stringValue()) && call.typeSymbol().parameterList().equals(List.of(PREDICATE));
            default -> false;
        };
    }

    private static int conditions(Class<?> type) {
        return ClassFile.of().parse(bytes(type)).methods().stream().mapToInt(RuleMutantsTest::conditions).sum();
    }

    private static int conditions(MethodModel method) {
        return (int) method.code().stream().flatMap(code -> code.elementStream())
                .filter(RuleMutantsTest::isCondition).count();
    }

    private static String describe(Condition condition) {
        int before = 0;
        for (var method : ClassFile.of().parse(bytes(condition.of())).methods()) {
            int here = conditions(method);
            if (condition.number() < before + here) {
                return method.methodName().stringValue() + " #" + (condition.number() - before + 1);
            }
            before += here;
        }
        throw new IllegalArgumentException(condition.toString());
    }

    /** The rules of this package once more, with one condition turned round. Documents stay those of the test. */
    private static final class Mutated extends ClassLoader {

        private static final String PACKAGE = "aiworkbench.review.";
        private final Condition condition;

        Mutated(Condition condition) {
            super(RuleMutantsTest.class.getClassLoader());
            this.condition = condition;
        }

        /** What the turned rules say. */
        interface Turned {
            boolean fires(String rule, List<Document> documents) throws Exception;
        }

        Turned review() throws Exception {
            var asker = loadClass(PACKAGE + "Asker").getDeclaredConstructor();
            asker.setAccessible(true);
            var one = asker.newInstance();
            var fires = one.getClass().getDeclaredMethod("fires", String.class, List.class);
            fires.setAccessible(true);
            return (rule, documents) -> {
                try {
                    return (Boolean) fires.invoke(one, rule, documents);
                } catch (InvocationTargetException _) {
                    // A rule that fails is noticed by every test.
                    return documents.isEmpty();
                }
            };
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                var bytes = in.readAllBytes();
                var changed = name.equals(condition.of().getName()) ? turned(bytes) : bytes;
                return defineClass(name, changed, 0, changed.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        private byte[] turned(byte[] bytes) {
            var file = ClassFile.of();
            var left = new int[] {condition.number()};
            return file.transformClass(file.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> (code, element) -> {
                boolean turns = isCondition(element) && left[0]-- == 0;
                if (turns && element instanceof BranchInstruction branch) {
                    code.branch(opposite(branch.opcode()), branch.target());
                } else {
                    if (turns) {
                        code.invokeinterface(PREDICATE, "negate", MethodTypeDesc.of(PREDICATE));
                    }
                    code.with(element);
                }
            })));
        }

        private static Opcode opposite(Opcode opcode) {
            return switch (opcode) {
                case IFEQ -> Opcode.IFNE;
                case IFNE -> Opcode.IFEQ;
                case IFLT -> Opcode.IFGE;
                case IFGE -> Opcode.IFLT;
                case IFGT -> Opcode.IFLE;
                case IFLE -> Opcode.IFGT;
                case IF_ICMPEQ -> Opcode.IF_ICMPNE;
                case IF_ICMPNE -> Opcode.IF_ICMPEQ;
                case IF_ICMPLT -> Opcode.IF_ICMPGE;
                case IF_ICMPGE -> Opcode.IF_ICMPLT;
                case IF_ICMPGT -> Opcode.IF_ICMPLE;
                case IF_ICMPLE -> Opcode.IF_ICMPGT;
                case IF_ACMPEQ -> Opcode.IF_ACMPNE;
                case IF_ACMPNE -> Opcode.IF_ACMPEQ;
                case IFNULL -> Opcode.IFNONNULL;
                case IFNONNULL -> Opcode.IFNULL;
                default -> throw new IllegalArgumentException(opcode.name());
            };
        }
    }
}
