package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * One dependency of the product.
 *
 * @param dependsOn ids of other parts
 * @param cadence how often refreshed, retrained or evaluated
 */
public record SystemPart(
        String id,
        String name,
        SystemKind kind,
        String owner,
        List<String> dependsOn,
        String cadence,
        String state,
        Map<String, Object> unknown)
        implements Element {

    public SystemPart {
        Require.id(id);
        Require.present(name, "name");
        Require.present(kind, "kind");
        Require.present(owner, "owner");
        dependsOn = List.copyOf(dependsOn);
        Require.present(cadence, "cadence");
        Require.present(state, "state");
        unknown = Require.members(unknown);
    }
}
