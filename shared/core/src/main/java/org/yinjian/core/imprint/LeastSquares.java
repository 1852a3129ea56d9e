package org.yinjian.core.imprint;

/** A linear fit, gathered observation by observation. */
final class LeastSquares {
    /** Added to the diagonal, as a share of it: what hardly varies explains nothing. */
    private static final double RIDGE = 1e-6;

    private final int unknowns;
    private final double[][] normal;

    LeastSquares(int unknowns) {
        this.unknowns = unknowns;
        this.normal = new double[unknowns][unknowns + 1];
    }

    void add(double[] factors, double value) {
        for (int i = 0; i < unknowns; i++) {
            for (int j = i; j < unknowns; j++) {
                normal[i][j] += factors[i] * factors[j];
            }
            normal[i][unknowns] += factors[i] * value;
        }
    }

    /** By Gauss's elimination; the matrix is symmetric and, with the ridge, positive. */
    double[] solve() {
        double[][] m = new double[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            m[i] = normal[i].clone();
            for (int j = 0; j < i; j++) {
                m[i][j] = normal[j][i];
            }
            m[i][i] += RIDGE * m[i][i] + 1e-12;
        }
        for (int i = 0; i < unknowns; i++) {
            for (int below = i + 1; below < unknowns; below++) {
                double factor = m[below][i] / m[i][i];
                for (int j = i; j <= unknowns; j++) {
                    m[below][j] -= factor * m[i][j];
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = unknowns - 1; i >= 0; i--) {
            double left = m[i][unknowns];
            for (int j = i + 1; j < unknowns; j++) {
                left -= m[i][j] * solution[j];
            }
            solution[i] = left / m[i][i];
        }
        return solution;
    }

    static double product(double[] factors, double[] solution) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * solution[i];
        }
        return sum;
    }
}
