package jp.monozukuri.rules.broken.layer.util;

class Texts {}
