package aiworkbench.model;

/** A part of a document with an id that is unique in its document and never changes. */
public sealed interface Element permits
        Arm,
        Block,
        Confusion,
        CostLine,
        DataSource,
        Decision,
        Experiment,
        FocusArea,
        ItemAnswer,
        JourneyStep,
        Meeting,
        Metric,
        Mitigation,
        Note,
        OversightRow,
        Phase,
        PlanItem,
        Risk,
        RoadmapItem,
        ScaleScore,
        SystemPart,
        ValueLine,
        Waiver {

    /** 1 to 64 letters, digits, hyphens, underscores, dots or brackets. */
    String id();
}
