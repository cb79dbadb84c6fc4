package aiworkbench;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Arm;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Layout;
import aiworkbench.model.Level;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random valid documents: text of many scripts, members that no version knows, numbers at the edges. The same seed gives the same
 * documents; seeds below 30 give small ones, which are easier to read in a failure. Links and ids of other elements point nowhere.
 */
public final class RandomDocuments {

    private static final List<String> WORDS = List.of(
            "Answers", "cite their source", "Ärger über Maße", "naïve façade", "Łódź", "Ελληνικά", "Привет мир", "מרחבא שלום", "مرحبا بالعالم",
            "नमस्ते दुनिया", "สวัสดีชาวโลก", "你好，世界", "こんにちは", "안녕하세요", "አማርኛ", "👩‍👩‍👧‍👦 🇩🇪 ❤️", "e\u0301 o\u0308",
            "\u202Eevil\u202C", "zero\u200Bwidth", "a\u2028b", "\uFFFD", "\uD835\uDD38", "line\nbreak", "tab\there", "\"quoted\"", "back\\slash",
            "</script>", "=1+1", "{0} it’s 'fine'", "<<<<<<< HEAD", "//", " ", "-", "100 %", "x".repeat(120));

    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "0.5", "0.10", "-0.00", "1E+3", "1E-10", "12345678901234567890.12", "-99999999999999999999999999999", "3.14159");

    private static final List<String> SHARES = List.of("0", "0.0", "1", "1.00", "0.25", "1E-3");

    /** Kept, because every new copy of a component parses its type again. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(Arrays.stream(COMPONENTS.get(type)).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }
    };

    private final Random random;
    private final int size;
    private final boolean sparse;
    private int depth;
    private int ids;

    /** Documents of one seed. */
    public RandomDocuments(long seed) {
        this(seed, seed < 30 ? 2 : 5, false);
    }

    private RandomDocuments(long seed, int size, boolean sparse) {
        this.random = new Random(seed);
        this.size = size;
        this.sparse = sparse;
    }

    /** A small document, quick to make; the kinds take turns. */
    public static Document small(long seed) {
        return new RandomDocuments(seed, 2, false).document((int) (seed % 3));
    }

    /** A document of a few elements that say little, as people begin them; quicker still. The kinds take turns. */
    public static Document sparse(long seed) {
        return new RandomDocuments(seed, 4, true).document((int) (seed % 3));
    }

    /** The seeds 0 to count - 1, for {@code @MethodSource}. */
    public static LongStream seeds(int count) {
        return LongStream.range(0, count);
    }

    /** One document a seed, of all kinds in turn. */
    public static Stream<Document> documents(int count) {
        return seeds(count).mapToObj(seed -> new RandomDocuments(seed).document((int) (seed % 3)));
    }

    private Document document(int kind) {
        return switch (kind) {
            case 0 -> canvas();
            case 1 -> plan();
            default -> risks();
        };
    }

    public Canvas canvas() {
        return record(Canvas.class);
    }

    public Plan plan() {
        return record(Plan.class);
    }

    public RiskMatrix risks() {
        return record(RiskMatrix.class);
    }

    /** A random record of the model, valid by itself. */
    public <R extends Record> R record(Class<R> type) {
        if (type == Grid.class) {
            return type.cast(grid());
        } else if (type == Layout.class) {
            return type.cast(layout());
        } else if (type == Arm.class) {
            int units = random.nextInt(1000);
            return type.cast(new Arm(id(), text(), units, random.nextInt(units + 1), unknown()));
        } else if (type == Phase.class) {
            int first = 1 + random.nextInt(60);
            return type.cast(new Phase(id(), text(), text(), first, first + random.nextInt(60), list(this::text), unknown()));
        }
        Object[] values = Arrays.stream(COMPONENTS.get(type)).map(c -> component(type, c)).toArray();
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("teach RandomDocuments what " + type.getSimpleName() + " accepts: " + Arrays.toString(values), e);
        }
    }

    private Object component(Class<?> owner, RecordComponent component) {
        return switch (owner.getSimpleName() + "." + component.getName()) {
            case "Approach.rulesShare", "Loss.probability", "Mitigation.effect" -> optional(() -> new BigDecimal(pick(SHARES)));
            case "Header.currency" -> pick(List.of("", "EUR", "JPY"));
            case "Header.language" -> pick(List.of("en-GB", "de", "zh-Hant-TW"));
            case "Level.code" -> pick(List.of("L", "M", "H"));
            case "Rating.likelihood", "Rating.impact" -> 1 + random.nextInt(5);
            case "Waiver.reason" -> "because " + text();
            case "Meeting.day", "PlanItem.firstDay", "PlanItem.lastDay" -> random.nextInt(120) - 10;
            default -> switch (component.getName()) {
                case "unknown" -> unknown();
                case "id" -> component.getType() == String.class ? id() : documentId();
                default -> value(component.getGenericType());
            };
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? list(() -> value(of)) : optional(() -> value(of));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text();
        } else if (plain == int.class || plain == Integer.class) {
            return pick(List.of(0, 1, 7, 1000, Integer.MAX_VALUE));
        } else if (plain == Long.class) {
            return pick(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
        } else if (plain == BigDecimal.class) {
            return new BigDecimal(pick(NUMBERS));
        } else if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        } else if (plain == LocalDate.class) {
            return pick(List.of(LocalDate.of(2026, 11, 21), LocalDate.of(2028, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        } else if (plain == DocumentId.class) {
            return documentId();
        } else if (plain.isEnum()) {
            return pick(List.of(plain.getEnumConstants()));
        }
        return record(plain.asSubclass(Record.class));
    }

    private Grid grid() {
        List<Level> levels = List.of(new Level("L", text(), unknown()), new Level("M", text(), unknown()), new Level("H", "High", Map.of()));
        List<AxisStep> likelihood = steps();
        List<AxisStep> impact = steps();
        List<List<String>> cells = likelihood.stream().map(_ -> impact.stream().map(_ -> pick(List.of("L", "M", "H", ""))).toList()).toList();
        return new Grid(id(), text(), pick(List.of(GridKind.values())), text(), optional(() -> LocalDate.of(2026, 1, 1)), likelihood, impact, levels,
                cells, list(() -> "H"), unknown());
    }

    private List<AxisStep> steps() {
        return IntStream.rangeClosed(0, random.nextInt(sparse ? 2 : 5)).mapToObj(_ -> record(AxisStep.class)).toList();
    }

    private Layout layout() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(size); i++) {
            blocks.add(new Block(id(), text(), text(), 1 + i, 1 + random.nextInt(3), 1, 1 + random.nextInt(2), unknown()));
        }
        return pick(List.of(Layout.shipped(Layout.AI_PRODUCT_CANVAS), Layout.shipped("lean"), new Layout(id(), text(), size, 4, blocks, text(), unknown())));
    }

    /** Zero to many words of many scripts; often empty. */
    public String text() {
        if (sparse) {
            return random.nextInt(8) == 0 ? pick(WORDS) : "";
        }
        return String.join(" ", list(() -> pick(WORDS)));
    }

    private Map<String, Object> unknown() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (random.nextInt(sparse ? 24 : 6) == 0) {
            for (int i = 0; i <= random.nextInt(3); i++) {
                members.put(pick(List.of("x-future", "unknown", "x нов", "", "$ref", "x y")), anything(3));
            }
        }
        return members;
    }

    private Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(pick(NUMBERS));
            case 3, 4 -> text();
            case 5 -> list(() -> anything(depth - 1));
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                list(() -> members.put(pick(WORDS), anything(depth - 1)));
                yield members;
            }
        };
    }

    private String id() {
        return pick(List.of("e", "R", "n_", "x.", "a(1)-")) + ++ids;
    }

    private DocumentId documentId() {
        return DocumentId.of(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        boolean there = sparse ? random.nextInt(8) == 0 : random.nextBoolean();
        return there ? Optional.of(value.get()) : Optional.empty();
    }

    /** May hold nulls, as lists in members that no version knows do. */
    private <T> List<T> list(Supplier<T> entry) {
        List<T> entries = new ArrayList<>();
        depth++;
        for (int i = count(); i > 0; i--) {
            entries.add(entry.get());
        }
        depth--;
        return entries;
    }

    private int count() {
        if (sparse) {
            return random.nextInt(6) == 0 ? 1 + random.nextInt(depth > 1 ? 1 : size) : 0;
        }
        return random.nextInt(size);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
