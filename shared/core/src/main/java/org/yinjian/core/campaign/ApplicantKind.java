package org.yinjian.core.campaign;

/** Who applies: a person, or a team (its name ends in 队, 班, 组, 中心, 团队 …, as the campaign says). */
public enum ApplicantKind {
    PERSON,
    TEAM
}
