package jp.monozukuri.meister;

public class Person {}
