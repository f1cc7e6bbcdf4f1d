#include "app/minutes/ballot_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString doubtWords(BallotDoubt doubt)
{
    switch (doubt) {
    case BallotDoubt::FewerIssuedThanPresent: return u"发出票数少于到会人数"_s;
    case BallotDoubt::ManyNotReturned: return u"未收回的票超过发出票数的十分之一"_s;
    case BallotDoubt::ManySpoiled: return u"无效票超过收回票数的十分之一"_s;
    case BallotDoubt::AllOneWay: return u"所有票的选择相同"_s;
    case BallotDoubt::BoxNotShown: return u"没有记载票箱当众验空"_s;
    case BallotDoubt::TooFewScrutineers: return u"超过五十张票，监票人不足两人"_s;
    case BallotDoubt::SamePersonTwice: return u"一人兼任应当相互监督的两项计票工作"_s;
    case BallotDoubt::CrewIsConcerned: return u"计票工作人员与表决事项有利害关系"_s;
    case BallotDoubt::ForgedPapers: return u"票箱中有不是本次发出的票"_s;
    case BallotDoubt::ManyAbstained: return u"弃权票超过收回票数的一半"_s;
    case BallotDoubt::NoSecretPlace: return u"没有设置秘密写票处"_s;
    }
    return {};
}

constexpr std::array doubts{
    BallotDoubt::FewerIssuedThanPresent, BallotDoubt::ManyNotReturned,   BallotDoubt::ManySpoiled,     BallotDoubt::AllOneWay,
    BallotDoubt::BoxNotShown,            BallotDoubt::TooFewScrutineers, BallotDoubt::SamePersonTwice, BallotDoubt::CrewIsConcerned,
    BallotDoubt::ForgedPapers,           BallotDoubt::ManyAbstained,     BallotDoubt::NoSecretPlace,
};

} // namespace

QString spoiledWords(SpoiledBecause because)
{
    switch (because) {
    case SpoiledBecause::TooManyMarks: return u"多选"_s;
    case SpoiledBecause::Unreadable: return u"字迹无法辨认"_s;
    case SpoiledBecause::WrongMark: return u"符号不符"_s;
    case SpoiledBecause::Otherwise: return u"其他"_s;
    case SpoiledBecause::NoName: return u"未写姓名或者姓名不符"_s;
    }
    return {};
}

QString findingWords(const QString &code)
{
    for (const BallotDoubt doubt : doubts) {
        if (codeOf(doubt) == code)
            return code + u' ' + doubtWords(doubt);
    }
    return code;
}

} // namespace yishibu
