// SPDX-License-Identifier: MIT
#include "core/hosts/hostfile.h"

#include "core/basics/jsonchecks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

using json::checkedText;
using json::filledText;
using json::list;
using json::Member;
using json::object;
using json::Problem;
using json::quoted;
using json::Value;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Hosts)
};

constexpr int format = 1;
constexpr qsizetype longestCommand = 100;

QStringList readCommand(const Value &value)
{
    QStringList command;
    for (const Value &word : list(value, u"command"))
        command += command.isEmpty() ? filledText(word, u"command"_s) : checkedText(word, u"command"_s);
    if (command.size() > longestCommand)
        throw Problem {value.at, Tr::tr("“command” has at most %1 words.").arg(longestCommand)};
    return command;
}

QString readName(const Value &value)
{
    QString name = filledText(value, u"name"_s).trimmed();
    if (name.size() > longestHostName)
        throw Problem {value.at, Tr::tr("“name” has at most %1 characters.").arg(longestHostName)};
    if (name == thisComputer || name.contains(u':') || name.contains(u','))
        throw Problem {value.at,
                       Tr::tr("%1 cannot be the name of a host: choose one without “:” and “,”.").arg(quoted(name))};
    return name;
}

HostWay readHost(const Value &value)
{
    HostWay way;
    bool hasCommand = false;
    for (const Member &member : object(value, u"hosts")) {
        if (member.key == "name"_L1) {
            way.name = readName(member.value);
        } else if (member.key == "command"_L1) {
            way.command = readCommand(member.value);
            hasCommand = true;
        } else {
            throw Problem {member.at, Tr::tr("A host takes no %1; it takes name, command.").arg(quoted(member.key))};
        }
    }
    if (way.name.isEmpty() || !hasCommand)
        throw Problem {value.at, Tr::tr("A host needs a “name” and a “command”, such as [\"ssh\", \"n2\"].")};
    return way;
}

std::vector<HostWay> readList(const Value &value)
{
    std::vector<HostWay> hosts;
    for (const Value &item : list(value, u"hosts")) {
        HostWay way = readHost(item);
        if (std::ranges::find(hosts, way.name, &HostWay::name) != hosts.end())
            throw Problem {
                item.at, Tr::tr("There are two hosts of the name %1. Give one of them another.").arg(quoted(way.name))};
        hosts.push_back(std::move(way));
    }
    if (hosts.size() > size_t(mostHosts))
        throw Problem {value.at, Tr::tr("There are at most %1 hosts.").arg(mostHosts)};
    return hosts;
}

std::vector<HostWay> readRoot(const Value &root)
{
    const Value *version = root.find(u"pangaea-hosts");
    if (root.type != Value::Type::Object || !version)
        throw Problem {
            root.at,
            Tr::tr("This is no file of hosts; {\"pangaea-hosts\": %1, \"hosts\": […]} was expected.").arg(format)};
    if (version->type != Value::Type::Number || version->number != format)
        throw Problem {version->at, Tr::tr("The format of the file, “pangaea-hosts”, must be %1.").arg(format)};
    std::vector<HostWay> hosts;
    for (const Member &member : root.members) {
        if (member.key == "hosts"_L1)
            hosts = readList(member.value);
        else if (member.key != "pangaea-hosts"_L1)
            throw Problem {
                member.at,
                Tr::tr("A file of hosts takes no %1; it takes pangaea-hosts, hosts.").arg(quoted(member.key))};
    }
    if (hosts.empty())
        throw Problem {root.at, Tr::tr("The file names no host.")};
    return hosts;
}

// BatchMode: nobody can type a password; the sentence of a failure has the command to try by hand. ControlMaster=no: a
// connection that is shared is used, but this one is not the one that others share, since it is killed at the end. A
// connection that cannot be made is given up before the host is, and one that is cut after as long as an agent waits.
HostWay overSsh(const QString &host)
{
    QStringList command {u"ssh"_s, u"-T"_s};
    for (const QString &option : {u"BatchMode=yes"_s, u"ControlMaster=no"_s, u"ConnectTimeout=15"_s,
                                  u"ServerAliveInterval=60"_s, u"ServerAliveCountMax=3"_s})
        command << u"-o"_s << option;
    return {host, command << u"--"_s << host};
}

} // namespace

HostsFile readHosts(QByteArrayView json)
{
    if (json.size() > longestHostsFile)
        return {{}, {{}, Tr::tr("A file of hosts has at most %1 KiB.").arg(longestHostsFile / 1024), false}};
    const json::Document document = json::read(json);
    if (!document.error.isEmpty())
        return {{}, {document.at, document.error}};
    try {
        return {readRoot(document.root), {}};
    } catch (const Problem &problem) {
        return {{}, {problem.at, problem.sentence}};
    }
}

HostsFile readHostsFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.exists() && !info.isFile()) // reading a pipe could block for ever
        return {{}, {{}, Tr::tr("%1 is no ordinary file.").arg(path), false}};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {{}, Tr::tr("%1 could not be opened: %2.").arg(path, file.errorString()), false}};
    return readHosts(file.read(longestHostsFile + 1));
}

ChosenHosts chooseHosts(const QStringList &words, const std::vector<HostWay> &known)
{
    ChosenHosts chosen;
    for (const QString &word : words) {
        if (word == thisComputer) {
            chosen.on += QString();
            continue;
        }
        const auto found = std::ranges::find(known, word, &HostWay::name);
        const QString name = word.startsWith("ssh:"_L1) ? word.sliced(4) : word;
        const bool isSsh = found == known.end() && name.size() < word.size();
        if (found == known.end()
            && (!isSsh || name.isEmpty() || name.startsWith(u'-') || name.size() > longestHostName))
            return {{},
                    {},
                    Tr::tr("There is no host %1. Write ssh:HOST, “this computer”, or a name from a file of hosts.")
                        .arg(quoted(word))};
        const HostWay way = isSsh ? overSsh(name) : *found;
        const auto there = std::ranges::find(chosen.hosts, way.name, &HostWay::name);
        if (there != chosen.hosts.end() && *there != way)
            return {
                {}, {}, Tr::tr("There are two hosts of the name %1. Give one of them another.").arg(quoted(way.name))};
        if (there == chosen.hosts.end())
            chosen.hosts.push_back(way);
        chosen.on += way.name;
    }
    return chosen;
}

QStringList commandOf(const HostWay &way, const QString &agent)
{
    return way.command.isEmpty() ? QStringList {agent} : way.command + QStringList {u"pangaea-agent"_s};
}

} // namespace pangaea
