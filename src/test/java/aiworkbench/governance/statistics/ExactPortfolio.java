package aiworkbench.governance.statistics;

/** The yearly loss of a few risks by numerical integration: chances on a lattice of amounts, convolved one risk at a time. */
final class ExactPortfolio {

    /** Money between two points of the lattice. */
    private static final double STEP = 50;
    private static final int POINTS = 1 << 17;

    private double[] chances;

    ExactPortfolio(Portfolio portfolio) {
        for (var risk : portfolio.risks()) {
            chances = chances == null ? lattice(risk) : convolved(chances, lattice(risk));
        }
    }

    /** The loss that is not exceeded with this chance. */
    double quantile(double chance) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            if (sum + chances[i] >= chance) {
                return (i - 0.5 + (chance - sum) / chances[i]) * STEP;
            }
            sum += chances[i];
        }
        throw new IllegalArgumentException("the lattice ends before " + chance);
    }

    private static double[] lattice(AnnualLoss risk) {
        double[] chances = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            chances[i] = risk.probability() * (risk.severity().above((i - 0.5) * STEP) - risk.severity().above((i + 0.5) * STEP));
        }
        chances[0] += 1 - risk.probability();
        return chances;
    }

    /** What lies beyond the lattice is dropped, which changes nothing below its end. */
    private static double[] convolved(double[] a, double[] b) {
        int size = 2 * POINTS;
        double[] re = new double[size];
        double[] im = new double[size];
        System.arraycopy(a, 0, re, 0, POINTS);
        System.arraycopy(b, 0, im, 0, POINTS);
        transform(re, im);
        // With a as real and b as imaginary part, the square holds twice their product in its imaginary part.
        for (int i = 0; i < size; i++) {
            double real = re[i] * re[i] - im[i] * im[i];
            im[i] = 2 * re[i] * im[i];
            re[i] = real;
        }
        transform(im, re);
        double[] product = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            product[i] = Math.max(0, im[i] / size / 2);
        }
        return product;
    }

    /** Fast Fourier transform in place; with both parts swapped it is the way back. */
    private static void transform(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        double[] cos = new double[n / 2];
        double[] sin = new double[n / 2];
        for (int i = 0; i < n / 2; i++) {
            cos[i] = Math.cos(2 * Math.PI * i / n);
            sin[i] = -Math.sin(2 * Math.PI * i / n);
        }
        for (int length = 2; length <= n; length <<= 1) {
            int stride = n / length;
            for (int start = 0; start < n; start += length) {
                for (int k = 0; k < length / 2; k++) {
                    int low = start + k;
                    int high = low + length / 2;
                    double x = re[high] * cos[k * stride] - im[high] * sin[k * stride];
                    double y = re[high] * sin[k * stride] + im[high] * cos[k * stride];
                    re[high] = re[low] - x;
                    im[high] = im[low] - y;
                    re[low] += x;
                    im[low] += y;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
