package aiworkbench.export;

import aiworkbench.RandomDocuments;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Arm;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.Layout;
import aiworkbench.model.Meeting;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.RiskMatrix;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A random document in which every value is one of a kind, so that an export can be searched for each of them: texts stand between
 * two marks, empty texts get marks too, and no number or date comes twice.
 *
 * @param values everything that an export must show
 */
public record MarkedDocument(Document document, List<Value> values) {

    /** Components that exports leave out on purpose: ids, where a document came from, and what is drawn instead of written. */
    public static final Set<String> LEFT_OUT = Set.of(
            "DocumentId.value", "Header.template", "Header.language", "Note.block", "Waiver.seen", "Layout.title", "Grid.cells",
            "Grid.attention", "Level.code");

    /** Records whose whole numbers must fit each other or lie in a range. */
    private static final Set<Class<?>> OWN_NUMBERS = Set.of(
            Rating.class, Phase.class, Layout.class, Block.class, Grid.class, Arm.class, PlanItem.class, Meeting.class);

    /**
     * One value that must be found.
     *
     * @param path where it stands, for messages
     * @param value text with its marks, a number or a date
     */
    public record Value(String path, Object value) {}

    /** The marked document of a seed, of the three kinds in turn. */
    public static MarkedDocument of(int seed) {
        var random = new RandomDocuments(seed);
        var document = switch (seed % 3) {
            case 0 -> random.canvas();
            case 1 -> random.plan();
            default -> random.risks();
        };
        var marker = new Marker(switch (document) {
            case Canvas canvas -> Catalogue.layoutOf(canvas).blocks().stream().map(Block::id).toList();
            case Plan plan -> plan.focusAreas().stream().map(FocusArea::id).toList();
            case RiskMatrix _ -> List.of();
        });
        var marked = (Document) marker.record((Record) document, document.kind().name());
        return new MarkedDocument(marked, List.copyOf(marker.values));
    }

    /** Goes through records and makes every value one of a kind. */
    private static final class Marker {

        private final List<String> places;
        private final List<Value> values = new ArrayList<>();
        private int count = 10;

        /** @param places blocks of a canvas or focus areas of a plan, which notes and items are spread over */
        Marker(List<String> places) {
            this.places = places;
        }

        Record record(Record record, String path) {
            if (record instanceof DocumentId) {
                return record;
            }
            var components = record.getClass().getRecordComponents();
            try {
                var filled = new Object[components.length];
                for (int i = 0; i < components.length; i++) {
                    filled[i] = component(record, components[i], path + "." + components[i].getName());
                }
                return record.getClass().getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(filled);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(path, e);
            }
        }

        private Object component(Record record, RecordComponent component, String path) throws ReflectiveOperationException {
            var value = component.getAccessor().invoke(record);
            var name = record.getClass().getSimpleName() + "." + component.getName();
            boolean kept = LEFT_OUT.contains(name) || component.getName().equals("id") || component.getName().equals("unknown")
                    || name.equals("Header.currency") || value instanceof Integer && OWN_NUMBERS.contains(record.getClass())
                    || record instanceof Layout layout && layout.blocks().isEmpty();
            if (name.equals("Note.block") || name.equals("PlanItem.focus")) {
                int choice = ++count % (places.size() + 1);
                return choice < places.size() ? places.get(choice) : name.equals("Note.block") ? value : marked(value, String.class, path);
            }
            return kept ? value : marked(value, component.getGenericType(), path);
        }

        private Object marked(Object value, Type type, String path) {
            return switch (value) {
                case Optional<?> optional -> optional.map(v -> marked(v, of(type), path));
                case List<?> list -> list.isEmpty() && of(type) == String.class ? List.of(marked("", String.class, path))
                        : list.stream().map(v -> marked(v, of(type), path)).toList();
                case Record record -> record(record, path);
                case String text -> kept(path, "qs" + ++count + "q " + text + " qe" + count + "q");
                case Integer _ -> kept(path, 100_000 + ++count);
                case Long _ -> kept(path, 100_000L + ++count);
                case BigDecimal _ -> kept(path, new BigDecimal("0.5" + ++count));
                case LocalDate _ when !path.endsWith(".startDate") -> kept(path, LocalDate.of(1000 + ++count, 1 + count % 12, 1 + count % 28));
                case Object other -> other;
            };
        }

        private <V> V kept(String path, V value) {
            values.add(new Value(path, value));
            return value;
        }

        private static Type of(Type type) {
            return ((ParameterizedType) type).getActualTypeArguments()[0];
        }
    }
}
