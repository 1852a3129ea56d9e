package org.yinjian.testkit.sample;

/**
 * An honour that a certificate tells of.
 *
 * @param date ISO, to the day or to the month
 * @param dateAsWritten as it stands on the certificate
 * @param work what it was given for
 * @param media whether it is a report in the media
 */
record Honour(
        String holder,
        boolean team,
        String title,
        String awarder,
        String date,
        String dateAsWritten,
        String work,
        boolean media) {}
