package aiworkbench.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could go wrong: because of [cause], [event] may happen, which leads to [consequence].
 *
 * @param code short label for people, such as R7
 * @param theme id of a theme, or empty
 * @param inherent before any mitigation
 * @param current with the mitigations that are done
 * @param target with the planned ones too
 * @param likelihoodRange around the inherent likelihood
 * @param impactRange around the inherent impact
 * @param library ids of library risks
 */
public record Risk(
        String id,
        String code,
        String title,
        String theme,
        String cause,
        String event,
        String consequence,
        Optional<Rating> inherent,
        Optional<Rating> current,
        Optional<Rating> target,
        TargetState targetState,
        Optional<Estimate> likelihoodRange,
        Optional<Estimate> impactRange,
        Loss loss,
        Optional<Treatment> treatment,
        String owner,
        Optional<Oversight> oversight,
        List<RiskFlag> flags,
        List<Mitigation> mitigations,
        Acceptance acceptance,
        List<String> library,
        List<Reference> references,
        List<Link> links,
        Optional<LocalDate> nextReview,
        String note,
        Map<String, Object> unknown)
        implements Element {

    public Risk {
        Require.id(id);
        Require.present(code, "code");
        Require.present(title, "title");
        Require.present(theme, "theme");
        Require.present(cause, "cause");
        Require.present(event, "event");
        Require.present(consequence, "consequence");
        Require.present(inherent, "inherent");
        Require.present(current, "current");
        Require.present(target, "target");
        Require.present(targetState, "targetState");
        Require.present(likelihoodRange, "likelihoodRange");
        Require.present(impactRange, "impactRange");
        Require.present(loss, "loss");
        Require.present(treatment, "treatment");
        Require.present(owner, "owner");
        Require.present(oversight, "oversight");
        flags = List.copyOf(flags);
        mitigations = List.copyOf(mitigations);
        Require.present(acceptance, "acceptance");
        library = List.copyOf(library);
        references = List.copyOf(references);
        links = List.copyOf(links);
        Require.present(nextReview, "nextReview");
        Require.present(note, "note");
        unknown = Require.members(unknown);
    }

    /** A risk that nobody has rated. */
    public static Risk of(String id, String code, String title) {
        return new Risk(id, code, title, "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), TargetState.NOT_SET,
                Optional.empty(), Optional.empty(), Loss.empty(), Optional.empty(), "", Optional.empty(), List.of(), List.of(),
                Acceptance.empty(), List.of(), List.of(), List.of(), Optional.empty(), "", Map.of());
    }
}
