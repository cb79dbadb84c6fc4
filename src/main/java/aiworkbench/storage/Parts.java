package aiworkbench.storage;

/**
 * The components of the records of one type as values: takes records apart and puts them together. The build makes a class of this for each record
 * of the model, because reflection is slow, and four times as slow where it makes no code for itself, as in a program that is to start quickly.
 */
abstract class Parts {

    /** Behind the name of a record: the class that the build makes for it in this package. */
    static final String SUFFIX = "Parts";

    /**
     * Those of the records of a type.
     *
     * @throws IllegalArgumentException if it is no record of the model
     */
    static Parts of(Class<? extends Record> type) {
        try {
            return (Parts) Class.forName(name(type)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no record of the model, or not built by Maven: " + type, e);
        }
    }

    /** The name of the class of those of a record. */
    static String name(Class<?> type) {
        return Parts.class.getPackageName() + type.getName().substring(type.getName().lastIndexOf('.')) + SUFFIX;
    }

    /** The values of the components, in order. A new array. */
    abstract Object[] values(Record owner);

    /**
     * A record with these values for its components, in order, through its constructor and the checks there.
     *
     * @throws IllegalArgumentException if the record refuses them
     */
    abstract Record make(Object[] values);
}
