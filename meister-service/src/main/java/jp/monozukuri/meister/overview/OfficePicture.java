package jp.monozukuri.meister.overview;

/** A regional office by the name of its prefecture. */
public record OfficePicture(String code, String nameJa) {}
