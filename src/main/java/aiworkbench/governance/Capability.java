package aiworkbench.governance;

import java.util.List;

/**
 * One of the seven things that AI can do for a product, with everything its card says.
 *
 * @param chip short name
 * @param example a worked case
 * @param metrics starter metrics
 * @param watch what goes wrong
 * @param ask the wizard's question
 * @param library ids of library risks that come with it
 */
public record Capability(
        String id,
        String chip,
        String name,
        String does,
        String when,
        List<String> uses,
        String example,
        List<String> metrics,
        String watch,
        String ask,
        List<String> library)
        implements Entry {

    public Capability {
        uses = List.copyOf(uses);
        metrics = List.copyOf(metrics);
        library = List.copyOf(library);
    }

    /** A row of the table from problem to capability; the id names the capability. */
    public record Row(String id, String problem, String capability, String exampleUse) implements Entry {}

    /** A feature that layers several capabilities. */
    public record Combination(String title, List<Layer> parts) {
        public Combination {
            parts = List.copyOf(parts);
        }
    }

    /** What one capability does in a combination. */
    public record Layer(String capability, String does) {}
}
