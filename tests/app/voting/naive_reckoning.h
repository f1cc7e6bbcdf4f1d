#pragma once

#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace yishibu::test {

/// The count on paper once more, as a villager would reckon it with nothing but the papers, and without a line of app/voting.
struct NaiveCount
{
    std::vector<int> rows;
    int spoiled = 0;

    bool operator==(const NaiveCount &) const = default;
    int all() const
    {
        int sum = spoiled;
        for (const int row : rows)
            sum += row;
        return sum;
    }
};

struct NaivePaper
{
    std::vector<int> rows; ///< empty: spoiled
};

struct NaiveRecount
{
    int papers = 0; ///< how many lay in the batch then
    NaiveCount count;
};

struct NaiveVote
{
    // The rule: twice (or three times) the votes against those there, all who had signed in, or all members.
    int times = 2, atLeast = 1;
    bool strictly = true, ofAll = false;
    int base = 0, signedIn = 0;
    int rows = 3;
    int most = 1;             ///< to be chosen; 0 for a motion

    int present = 0, proxies = 0, issued = 0;
    std::optional<int> voters, back;
    bool byVoters = false, asked = false, always = false;
    bool caller = false, clerk = false, scrutineer = false;
    std::vector<NaivePaper> stack;
    std::optional<NaiveCount> board;
    std::vector<std::vector<NaiveRecount>> recounts; ///< by batch

    bool enough(int votes) const
    {
        const int all = ofAll ? base : std::max(present + proxies, signedIn);
        return votes > 0 && (strictly ? times * votes > atLeast * all : times * votes >= atLeast * all);
    }
    /// Chosen is who has enough, and whom no more than the places stand at or above.
    std::vector<bool> outcome(const std::vector<int> &votes) const
    {
        if (most == 0)
            return {enough(votes.at(0))};
        std::vector<bool> chosen;
        for (size_t i = 0; i + 1 < votes.size(); ++i) {
            int atOrAbove = 0;
            for (size_t j = 0; j + 1 < votes.size(); ++j)
                atOrAbove += enough(votes.at(j)) && votes.at(j) >= votes.at(i) ? 1 : 0;
            chosen.push_back(enough(votes.at(i)) && atOrAbove <= most);
        }
        return chosen;
    }
    /// Whether three votes or fewer, for one row, would make another outcome.
    bool close(const std::vector<int> &votes) const
    {
        const size_t rowsThatDecide = most == 0 ? 1 : votes.size() - 1;
        for (size_t row = 0; row < rowsThatDecide; ++row) {
            for (int more = -3; more <= 3; ++more) {
                std::vector<int> other = votes;
                other.at(row) += more;
                if (other.at(row) >= 0 && outcome(other) != outcome(votes))
                    return true;
            }
        }
        return false;
    }

    NaiveCount called(size_t from, size_t until) const
    {
        NaiveCount count{std::vector<int>(size_t(rows), 0), 0};
        for (size_t i = from; i < std::min(until, stack.size()); ++i) {
            count.spoiled += stack.at(i).rows.empty() ? 1 : 0;
            for (const int row : stack.at(i).rows)
                ++count.rows.at(size_t(row));
        }
        return count;
    }
    NaiveCount calledAll() const { return called(0, stack.size()); }
    int batches() const { return (back.value_or(0) + 19) / 20; }
    int papersOf(int batch) const { return std::min(20, *back - 20 * batch); }

    std::vector<NaiveRecount> recountsOf(int batch) const
    {
        std::vector<NaiveRecount> valid;
        if (size_t(batch) < recounts.size()) {
            for (const NaiveRecount &one : recounts.at(size_t(batch))) {
                if (one.papers == papersOf(batch))
                    valid.push_back(one);
            }
        }
        return valid;
    }
    NaiveCount calledIn(int batch) const { return called(size_t(20 * batch), size_t(20 * batch + 20)); }
    bool agreed(int batch) const
    {
        const auto valid = recountsOf(batch);
        return !valid.empty() && valid.back().count == calledIn(batch);
    }
    bool settled(int batch) const
    {
        const auto valid = recountsOf(batch);
        return !agreed(batch) && valid.size() > 1 && valid.back().count == valid.at(valid.size() - 2).count;
    }
    bool recountOpen() const
    {
        for (int batch = 0; batch < batches(); ++batch) {
            if (!agreed(batch) && !settled(batch))
                return true;
        }
        return false;
    }
    /// What counts in the end.
    NaiveCount final() const
    {
        NaiveCount sum = calledAll();
        for (int batch = 0; batch < batches(); ++batch) {
            if (!settled(batch))
                continue;
            const NaiveCount before = calledIn(batch);
            const NaiveCount after = recountsOf(batch).back().count;
            for (size_t row = 0; row < sum.rows.size(); ++row)
                sum.rows.at(row) += after.rows.at(row) - before.rows.at(row);
            sum.spoiled += after.spoiled - before.spoiled;
        }
        return sum;
    }

    /// How many papers that is of: a batch that two recounts settled has as many as lie in it, however many were called.
    int finalPapers() const
    {
        int papers = int(stack.size());
        for (int batch = 0; batch < batches(); ++batch) {
            const int calledHere = std::clamp(int(stack.size()) - 20 * batch, 0, 20);
            papers += settled(batch) ? papersOf(batch) - calledHere : 0;
        }
        return papers;
    }

    /// The code that has to refuse the close first; empty where it closes.
    QString firstCode() const
    {
        const bool begun = std::any_of(recounts.begin(), recounts.end(), [](const auto &some) { return !some.empty(); });
        if (issued > present + proxies)
            return QStringLiteral("E1");
        if (back && (*back > issued || (byVoters && voters && *back > *voters)))
            return QStringLiteral("E2");
        if (!back)
            return QStringLiteral("E3");
        if (int(stack.size()) < *back)
            return QStringLiteral("E4");
        if (finalPapers() != *back)
            return QStringLiteral("E5");
        if (!board)
            return QStringLiteral("E6");
        const bool differ = *board != calledAll();
        if (differ && (!begun || batches() == 0))
            return QStringLiteral("E7");
        if ((begun || differ || asked || always || close(calledAll().rows)) && recountOpen())
            return QStringLiteral("E8");
        if (!caller)
            return QStringLiteral("E9");
        if (!clerk)
            return QStringLiteral("E10");
        if (!scrutineer)
            return QStringLiteral("E11");
        return byVoters && !voters ? QStringLiteral("E12") : QString();
    }
};

} // namespace yishibu::test
