package jp.monozukuri.rules.broken.unmarked;

class Unmarked {}
