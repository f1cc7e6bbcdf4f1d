#pragma once

#include <QString>

namespace yishibu {

/// How paper names a law: "村民委员会组织法第三十条" is written "《中华人民共和国村民委员会组织法》第三十条", and
/// "某法（2025年修正）" "《某法》（2025年修正）". Only what stands before an article or a bracket, a way of work ("四议两公开工作法，…")
/// and a citation that is nothing but a name are names: "国家法律未规定，…" and "本村规定" have no marks. A citation that has its
/// marks already stays as it is.
QString withLawMarks(const QString &citation);

/// How a sentence on paper begins with its ground: "依照《…》第三十条"; what is no law is followed otherwise ("按民主议事惯例"), and
/// a citation that begins with the silence of the law stands as it is ("国家法律未规定，按惯例…"). Empty if the citation is.
QString onWhatGround(const QString &citation);

/// "《…》第三十条规定的", before what that article lays down; empty where the citation is, or says that no law does.
QString ruledBy(const QString &citation);

} // namespace yishibu
