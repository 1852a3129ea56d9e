package org.yinjian.core.imprint;

/** Pairs of numbers, gathered one by one, and Pearson's correlation of them. */
final class Pairs {
    private int count;
    private double sumA;
    private double sumB;
    private double sumAa;
    private double sumBb;
    private double sumAb;

    void add(double a, double b) {
        count++;
        sumA += a;
        sumB += b;
        sumAa += a * a;
        sumBb += b * b;
        sumAb += a * b;
    }

    int count() {
        return count;
    }

    /** -1 to 1; 0 where one side does not vary. */
    double correlation() {
        double varied = variance(sumA, sumAa) * variance(sumB, sumBb);
        return varied <= 0 ? 0 : (sumAb / count - sumA / count * sumB / count) / Math.sqrt(varied);
    }

    /** The deviation of the side that varies less. */
    double leastDeviation() {
        return Math.sqrt(Math.max(0, Math.min(variance(sumA, sumAa), variance(sumB, sumBb))));
    }

    private double variance(double sum, double squares) {
        return count == 0 ? 0 : squares / count - sum / count * sum / count;
    }
}
