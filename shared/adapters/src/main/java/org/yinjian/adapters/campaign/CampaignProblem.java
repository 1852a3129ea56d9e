package org.yinjian.adapters.campaign;

/**
 * One thing that is wrong in a campaign's files.
 *
 * @param file the file's name
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where it is not known
 * @param key where in the file, such as {@code schedule.deadline}; empty for the whole
 * @param message what is wrong and what to write instead
 */
public record CampaignProblem(String file, int line, int column, String key, String message) {
    CampaignProblem(String file, int line, String key, String message) {
        this(file, line, 0, key, message);
    }

    @Override
    public String toString() {
        String where = line > 0 ? file + " line " + line + (column > 0 ? " column " + column : "") : file;
        return key.isEmpty() ? where + ": " + message : where + ", " + key + ": " + message;
    }
}
