package aiworkbench.storage;

/**
 * The whole content of a file.
 *
 * @param bytes not to be changed
 * @param hash of the bytes
 */
public record Image(byte[] bytes, String hash) {

    /** That of bytes whose hash is not known. */
    public static Image of(byte[] bytes) {
        return new Image(bytes, Hash.of(bytes));
    }
}
